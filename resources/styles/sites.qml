<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 enableorderby="0" type="singleSymbol" referencescale="-1" symbollevels="0" forceraster="0">
    <symbols>
      <symbol name="0" clip_to_extent="1" alpha="1" type="marker" force_rhr="0">
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="255,255,255,255" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="255,255,255,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.2" name="outline_width" type="QString"/>
            <Option value="4.2" name="size" type="QString"/>
          </Option>
        </layer>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="233,162,59,255" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="20,57,91,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.55" name="outline_width" type="QString"/>
            <Option value="2.9" name="size" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" textOpacity="1" fontLetterSpacing="0" fontWeight="63" capitalization="0" textOrientation="horizontal" isExpression="0" allowHtml="0" useSubstitutions="0" multilineHeight="1" fontStrikeout="0" fontItalic="0" blendMode="0" fontKerning="1" fontUnderline="0" fieldName="name" legendString="Aa" fontSize="9" fontFamily="Open Sans" namedStyle="" fontWordSpacing="0" textColor="27,42,54,255">
        <families/>
        <text-buffer bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0" bufferSize="0.90000000000000002" bufferOpacity="0.90000000000000002" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
        <substitutions/>
      </text-style>
      <text-format wrapChar="" rightDirectionSymbol=">" autoWrapLength="0" decimals="3" multilineAlign="3" plussign="0" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" leftDirectionSymbol="&lt;" reverseDirectionSymbol="0" placeDirectionSymbol="0" formatNumbers="0"/>
      <placement lineAnchorType="0" repeatDistance="0" centroidWhole="0" rotationAngle="0" layerType="UnknownGeometry" quadOffset="4" lineAnchorClipping="0" overrunDistance="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" placementFlags="10" yOffset="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" rotationUnit="AngleDegrees" maxCurvedCharAngleIn="25" offsetUnits="MM" polygonPlacementFlags="2" placement="6" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" fitInPolygonOnly="0" geometryGenerator="" centroidInside="0" overrunDistanceUnit="MM" distUnits="MM" xOffset="0" repeatDistanceUnits="MM" priority="5" offsetType="1" dist="0.59999999999999998" preserveRotation="1"/>
      <rendering fontMinPixelSize="0" mergeLines="0" obstacle="1" minFeatureSize="0" zIndex="0" unplacedVisibility="0" scaleMin="0" fontMaxPixelSize="10000" displayAll="0" limitNumLabels="0" maxNumLabels="2000" obstacleFactor="1" fontLimitPixelSize="0" scaleMax="0" scaleVisibility="0" drawLabels="1" labelPerPart="0" upsidedownLabels="0" obstacleType="1"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>

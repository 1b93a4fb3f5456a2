<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 forceraster="0" enableorderby="0" type="singleSymbol" symbollevels="0" referencescale="-1">
    <symbols>
      <symbol type="marker" clip_to_extent="1" name="0" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="size" value="4.2"/>
          </Option>
        </layer>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="233,162,59,255"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="outline_color" value="20,57,91,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.55"/>
            <Option type="QString" name="size" value="2.9"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontStrikeout="0" isExpression="0" fontWeight="63" fontWordSpacing="0" textOrientation="horizontal" fontSize="9" namedStyle="" fieldName="name" fontKerning="1" textOpacity="1" fontFamily="Arial" fontSizeUnit="Point" capitalization="0" fontItalic="0" fontUnderline="0" blendMode="0" useSubstitutions="0" textColor="27,42,54,255" fontLetterSpacing="0" allowHtml="0" multilineHeight="1" legendString="Aa" previewBkgrdColor="255,255,255,255">
        <families/>
        <text-buffer bufferDraw="1" bufferColor="255,255,255,255" bufferOpacity="0.90000000000000002" bufferJoinStyle="128" bufferSize="0.90000000000000002" bufferNoFill="1" bufferBlendMode="0" bufferSizeUnits="MM"/>
        <substitutions/>
      </text-style>
      <text-format decimals="3" reverseDirectionSymbol="0" autoWrapLength="0" addDirectionSymbol="0" wrapChar="" useMaxLineLengthForAutoWrap="1" leftDirectionSymbol="&lt;" formatNumbers="0" rightDirectionSymbol=">" placeDirectionSymbol="0" plussign="0" multilineAlign="3"/>
      <placement centroidWhole="0" offsetType="1" maxCurvedCharAngleIn="25" xOffset="0" polygonPlacementFlags="2" placementFlags="10" repeatDistance="0" quadOffset="4" repeatDistanceUnits="MM" fitInPolygonOnly="0" yOffset="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidInside="0" rotationUnit="AngleDegrees" dist="0.59999999999999998" placement="6" lineAnchorClipping="0" preserveRotation="1" overrunDistanceUnit="MM" priority="5" overrunDistance="0" geometryGeneratorEnabled="0" rotationAngle="0" layerType="UnknownGeometry" distUnits="MM" geometryGenerator="" lineAnchorType="0" geometryGeneratorType="PointGeometry" offsetUnits="MM" maxCurvedCharAngleOut="-25" lineAnchorPercent="0.5"/>
      <rendering obstacle="1" drawLabels="1" fontLimitPixelSize="0" zIndex="0" obstacleFactor="1" scaleVisibility="0" mergeLines="0" unplacedVisibility="0" limitNumLabels="0" obstacleType="1" displayAll="0" labelPerPart="0" fontMaxPixelSize="10000" scaleMin="0" maxNumLabels="2000" upsidedownLabels="0" scaleMax="0" minFeatureSize="0" fontMinPixelSize="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>

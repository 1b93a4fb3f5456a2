<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0" referencescale="-1">
    <symbols>
      <symbol type="marker" clip_to_extent="1" force_rhr="0" name="0" alpha="1">
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1">
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
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1">
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
      <text-style fontLetterSpacing="0" useSubstitutions="0" fontWeight="63" fontStrikeout="0" textColor="27,42,54,255" namedStyle="" isExpression="0" fontFamily="Open Sans" textOrientation="horizontal" fontItalic="0" capitalization="0" textOpacity="1" fontKerning="1" allowHtml="0" fontSizeUnit="Point" blendMode="0" fontWordSpacing="0" fieldName="name" multilineHeight="1" fontSize="9" fontUnderline="0" legendString="Aa" previewBkgrdColor="255,255,255,255">
        <families/>
        <text-buffer bufferNoFill="1" bufferJoinStyle="128" bufferSizeUnits="MM" bufferOpacity="0.90000000000000002" bufferSize="0.90000000000000002" bufferDraw="1" bufferBlendMode="0" bufferColor="255,255,255,255"/>
        <substitutions/>
      </text-style>
      <text-format addDirectionSymbol="0" plussign="0" useMaxLineLengthForAutoWrap="1" wrapChar="" placeDirectionSymbol="0" formatNumbers="0" decimals="3" multilineAlign="3" leftDirectionSymbol="&lt;" reverseDirectionSymbol="0" autoWrapLength="0" rightDirectionSymbol=">"/>
      <placement offsetType="1" geometryGenerator="" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidInside="0" yOffset="0" rotationAngle="0" placement="6" repeatDistanceUnits="MM" geometryGeneratorType="PointGeometry" overrunDistanceUnit="MM" fitInPolygonOnly="0" centroidWhole="0" lineAnchorPercent="0.5" offsetUnits="MM" repeatDistance="0" lineAnchorType="0" quadOffset="4" xOffset="0" placementFlags="10" priority="5" maxCurvedCharAngleOut="-25" polygonPlacementFlags="2" distUnits="MM" preserveRotation="1" rotationUnit="AngleDegrees" maxCurvedCharAngleIn="25" overrunDistance="0" geometryGeneratorEnabled="0" lineAnchorClipping="0" layerType="UnknownGeometry" dist="0.59999999999999998"/>
      <rendering fontMaxPixelSize="10000" labelPerPart="0" mergeLines="0" fontMinPixelSize="0" unplacedVisibility="0" scaleVisibility="0" maxNumLabels="2000" scaleMax="0" fontLimitPixelSize="0" zIndex="0" limitNumLabels="0" obstacleType="1" scaleMin="0" drawLabels="1" displayAll="0" obstacle="1" obstacleFactor="1" minFeatureSize="0" upsidedownLabels="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="1">
  <renderer-v2 referencescale="-1" enableorderby="0" symbollevels="0" forceraster="0" type="singleSymbol">
    <symbols>
      <symbol force_rhr="0" name="0" clip_to_extent="1" alpha="1" type="marker">
        <layer locked="0" pass="0" class="SimpleMarker" enabled="1">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="color" type="QString" value="255,255,255,255"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.2"/>
            <Option name="size" type="QString" value="4.2"/>
          </Option>
        </layer>
        <layer locked="0" pass="0" class="SimpleMarker" enabled="1">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="color" type="QString" value="233,162,59,255"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="outline_color" type="QString" value="20,57,91,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.55"/>
            <Option name="size" type="QString" value="2.9"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style textOpacity="1" allowHtml="0" isExpression="0" fontWordSpacing="0" fontKerning="1" textOrientation="horizontal" fontFamily="Open Sans" fontUnderline="0" fontLetterSpacing="0" fontWeight="63" fontItalic="0" fontSize="9" textColor="27,42,54,255" multilineHeight="1" blendMode="0" useSubstitutions="0" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" namedStyle="" fontStrikeout="0" capitalization="0" legendString="Aa" fieldName="name">
        <families/>
        <text-buffer bufferSizeUnits="MM" bufferBlendMode="0" bufferSize="0.90000000000000002" bufferOpacity="0.90000000000000002" bufferDraw="1" bufferJoinStyle="128" bufferColor="255,255,255,255" bufferNoFill="1"/>
        <substitutions/>
      </text-style>
      <text-format autoWrapLength="0" decimals="3" rightDirectionSymbol=">" leftDirectionSymbol="&lt;" plussign="0" reverseDirectionSymbol="0" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" formatNumbers="0" addDirectionSymbol="0" wrapChar="" multilineAlign="3"/>
      <placement quadOffset="4" offsetUnits="MM" fitInPolygonOnly="0" repeatDistanceUnits="MM" maxCurvedCharAngleOut="-25" overrunDistance="0" geometryGeneratorEnabled="0" rotationUnit="AngleDegrees" placement="6" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" rotationAngle="0" overrunDistanceUnit="MM" centroidWhole="0" yOffset="0" preserveRotation="1" xOffset="0" dist="0.59999999999999998" geometryGenerator="" centroidInside="0" offsetType="1" priority="5" maxCurvedCharAngleIn="25" lineAnchorClipping="0" polygonPlacementFlags="2" lineAnchorType="0" geometryGeneratorType="PointGeometry" placementFlags="10" layerType="UnknownGeometry" distUnits="MM" lineAnchorPercent="0.5" repeatDistance="0"/>
      <rendering drawLabels="1" obstacleType="1" scaleVisibility="0" minFeatureSize="0" unplacedVisibility="0" fontMaxPixelSize="10000" scaleMin="0" limitNumLabels="0" displayAll="0" obstacleFactor="1" mergeLines="0" scaleMax="0" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" fontMinPixelSize="0" zIndex="0" obstacle="1" maxNumLabels="2000"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" labelsEnabled="1" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 enableorderby="1" type="categorizedSymbol" attr="cluster_id" forceraster="0" symbollevels="0" referencescale="-1">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol name="0" clip_to_extent="1" type="fill" force_rhr="0" alpha="1">
        <layer pass="0" locked="0" enabled="1" class="SimpleFill">
          <Option type="Map">
            <Option value="91,103,112,200" name="color" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="60,70,78,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.18" name="outline_width" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
        </layer>
        <layer pass="0" locked="0" enabled="0" class="LinePatternFill">
          <Option type="Map">
            <Option value="45" name="angle" type="QString"/>
            <Option value="91,103,112,255" name="color" type="QString"/>
            <Option value="2.2" name="distance" type="QString"/>
            <Option value="MM" name="distance_unit" type="QString"/>
          </Option>
          <symbol name="@0@1" clip_to_extent="1" type="line" force_rhr="0" alpha="1">
            <layer pass="0" locked="0" enabled="1" class="SimpleLine">
              <Option type="Map">
                <Option value="flat" name="capstyle" type="QString"/>
                <Option value="91,103,112,255" name="line_color" type="QString"/>
                <Option value="solid" name="line_style" type="QString"/>
                <Option value="0.3" name="line_width" type="QString"/>
              </Option>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp name="[source]" type="preset">
      <Option type="Map">
        <Option value="0,114,178,255" name="preset_color_0" type="QString"/>
        <Option value="230,159,0,255" name="preset_color_1" type="QString"/>
        <Option value="0,158,115,255" name="preset_color_2" type="QString"/>
        <Option value="204,121,167,255" name="preset_color_3" type="QString"/>
        <Option value="86,180,233,255" name="preset_color_4" type="QString"/>
        <Option value="213,94,0,255" name="preset_color_5" type="QString"/>
        <Option value="122,92,62,255" name="preset_color_6" type="QString"/>
        <Option value="51,34,136,255" name="preset_color_7" type="QString"/>
        <Option value="#0072b2" name="preset_color_name_0" type="QString"/>
        <Option value="#e69f00" name="preset_color_name_1" type="QString"/>
        <Option value="#009e73" name="preset_color_name_2" type="QString"/>
        <Option value="#cc79a7" name="preset_color_name_3" type="QString"/>
        <Option value="#56b4e9" name="preset_color_name_4" type="QString"/>
        <Option value="#d55e00" name="preset_color_name_5" type="QString"/>
        <Option value="#7a5c3e" name="preset_color_name_6" type="QString"/>
        <Option value="#332288" name="preset_color_name_7" type="QString"/>
        <Option value="preset" name="rampType" type="QString"/>
      </Option>
    </colorramp>
    <rotation/>
    <sizescale/>
    <orderby>
      <orderByClause asc="0" nullsFirst="1">"rank"</orderByClause>
    </orderby>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style namedStyle="" fontStrikeout="0" textOpacity="1" fontSize="10" fontSizeUnit="Point" allowHtml="0" isExpression="1" blendMode="0" textOrientation="horizontal" capitalization="0" previewBkgrdColor="255,255,255,255" useSubstitutions="0" textColor="27,42,54,255" legendString="Aa" multilineHeight="1" fontWeight="75" fontLetterSpacing="0" fieldName="&quot;rank&quot;" fontItalic="0" fontWordSpacing="0" fontFamily="Arial" fontKerning="1" fontUnderline="0">
        <families/>
        <text-buffer bufferSize="1" bufferColor="255,255,255,255" bufferJoinStyle="128" bufferDraw="1" bufferOpacity="0.90000000000000002" bufferSizeUnits="MM" bufferNoFill="1" bufferBlendMode="0"/>
        <substitutions/>
      </text-style>
      <text-format wrapChar="" formatNumbers="0" reverseDirectionSymbol="0" decimals="3" useMaxLineLengthForAutoWrap="1" rightDirectionSymbol=">" addDirectionSymbol="0" leftDirectionSymbol="&lt;" plussign="0" multilineAlign="3" placeDirectionSymbol="0" autoWrapLength="0"/>
      <placement rotationUnit="AngleDegrees" overrunDistanceUnit="MM" lineAnchorPercent="0.5" layerType="UnknownGeometry" centroidWhole="0" xOffset="0" offsetUnits="MM" preserveRotation="1" geometryGeneratorType="PointGeometry" polygonPlacementFlags="2" dist="0" maxCurvedCharAngleIn="25" lineAnchorClipping="0" maxCurvedCharAngleOut="-25" yOffset="0" placementFlags="10" quadOffset="4" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" overrunDistance="0" geometryGeneratorEnabled="0" priority="5" offsetType="0" geometryGenerator="" repeatDistanceUnits="MM" fitInPolygonOnly="0" placement="4" centroidInside="0" rotationAngle="0" repeatDistance="0" distUnits="MM" lineAnchorType="0"/>
      <rendering scaleMax="0" limitNumLabels="0" fontMaxPixelSize="10000" mergeLines="0" obstacle="1" zIndex="0" obstacleType="1" scaleVisibility="0" labelPerPart="0" drawLabels="1" obstacleFactor="1" maxNumLabels="2000" scaleMin="0" upsidedownLabels="0" displayAll="0" unplacedVisibility="0" fontMinPixelSize="0" fontLimitPixelSize="0" minFeatureSize="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>

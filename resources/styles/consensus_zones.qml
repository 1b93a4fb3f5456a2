<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" labelsEnabled="1" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 enableorderby="1" type="categorizedSymbol" attr="zone" forceraster="0" symbollevels="0" referencescale="-1">
    <categories>
      <category label="Core: together in at least 80 % of the runs" symbol="0" value="core" render="true"/>
      <category label="Transition: together in 50 to 80 % of the runs" symbol="1" value="transition" render="true"/>
      <category label="Fringe: together in 20 to 50 % of the runs" symbol="2" value="fringe" render="true"/>
    </categories>
    <symbols>
      <symbol name="0" clip_to_extent="1" type="fill" force_rhr="0" alpha="1">
        <layer pass="0" locked="0" enabled="1" class="SimpleFill">
          <Option type="Map">
            <Option value="24,88,158,255" name="color" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="8,48,107,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" clip_to_extent="1" type="fill" force_rhr="0" alpha="1">
        <layer pass="0" locked="0" enabled="1" class="SimpleFill">
          <Option type="Map">
            <Option value="116,173,214,255" name="color" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="33,94,148,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" clip_to_extent="1" type="fill" force_rhr="0" alpha="1">
        <layer pass="0" locked="0" enabled="1" class="SimpleFill">
          <Option type="Map">
            <Option value="220,233,245,255" name="color" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="66,134,190,255" name="outline_color" type="QString"/>
            <Option value="dash" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
    <orderby>
      <orderByClause asc="0" nullsFirst="1">CASE WHEN "zone" = 'fringe' THEN 3 WHEN "zone" = 'transition' THEN 2 ELSE 1 END</orderByClause>
    </orderby>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style namedStyle="" fontStrikeout="0" textOpacity="1" fontSize="10" fontSizeUnit="Point" allowHtml="0" isExpression="1" blendMode="0" textOrientation="horizontal" capitalization="0" previewBkgrdColor="255,255,255,255" useSubstitutions="0" textColor="27,42,54,255" legendString="Aa" multilineHeight="1" fontWeight="75" fontLetterSpacing="0" fieldName="CASE WHEN &quot;zone&quot; = 'core' THEN &quot;rank&quot; END" fontItalic="0" fontWordSpacing="0" fontFamily="Arial" fontKerning="1" fontUnderline="0">
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
  <layerOpacity>0.75</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>

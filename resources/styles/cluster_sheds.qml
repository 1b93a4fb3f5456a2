<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" labelsEnabled="0" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 enableorderby="1" type="categorizedSymbol" attr="cluster_id" forceraster="0" symbollevels="0" referencescale="-1">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol name="0" clip_to_extent="1" type="fill" force_rhr="0" alpha="1">
        <layer pass="0" locked="1" enabled="1" class="SimpleFill">
          <Option type="Map">
            <Option value="0,0,0,30" name="color" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="0,0,0,0" name="outline_color" type="QString"/>
            <Option value="no" name="outline_style" type="QString"/>
            <Option value="0" name="outline_width" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
        </layer>
        <layer pass="0" locked="0" enabled="1" class="GeometryGenerator">
          <Option type="Map">
            <Option value="Fill" name="SymbolType" type="QString"/>
            <Option value="buffer(buffer(simplify($geometry, 0.2), 2.5, 4), -2.5, 4)" name="geometryModifier" type="QString"/>
            <Option value="MM" name="units" type="QString"/>
          </Option>
          <symbol name="@0@1" clip_to_extent="1" type="fill" force_rhr="0" alpha="1">
            <layer pass="0" locked="1" enabled="1" class="SimpleLine">
              <Option type="Map">
                <Option value="flat" name="capstyle" type="QString"/>
                <Option value="2.4;1.1" name="customdash" type="QString"/>
                <Option value="MM" name="customdash_unit" type="QString"/>
                <Option value="0" name="use_custom_dash" type="QString"/>
                <Option value="round" name="joinstyle" type="QString"/>
                <Option value="255,255,255,200" name="line_color" type="QString"/>
                <Option value="solid" name="line_style" type="QString"/>
                <Option value="0.9" name="line_width" type="QString"/>
                <Option value="1" name="ring_filter" type="QString"/>
              </Option>
            </layer>
            <layer pass="0" locked="0" enabled="1" class="SimpleLine">
              <Option type="Map">
                <Option value="flat" name="capstyle" type="QString"/>
                <Option value="2.4;1.1" name="customdash" type="QString"/>
                <Option value="MM" name="customdash_unit" type="QString"/>
                <Option value="1" name="use_custom_dash" type="QString"/>
                <Option value="round" name="joinstyle" type="QString"/>
                <Option value="110,124,134,255" name="line_color" type="QString"/>
                <Option value="dash" name="line_style" type="QString"/>
                <Option value="0.45" name="line_width" type="QString"/>
                <Option value="1" name="ring_filter" type="QString"/>
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
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>

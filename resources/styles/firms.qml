<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 attr="sector" enableorderby="0" type="categorizedSymbol" referencescale="-1" symbollevels="0" forceraster="0">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol name="0" clip_to_extent="1" alpha="1" type="marker" force_rhr="0">
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="127,140,148,255" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="255,255,255,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.15" name="outline_width" type="QString"/>
            <Option value="2" name="size" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp name="[source]" type="preset">
      <Option type="Map">
        <Option value="68,119,170,255" name="preset_color_0" type="QString"/>
        <Option value="238,102,119,255" name="preset_color_1" type="QString"/>
        <Option value="34,136,51,255" name="preset_color_2" type="QString"/>
        <Option value="204,187,68,255" name="preset_color_3" type="QString"/>
        <Option value="102,204,238,255" name="preset_color_4" type="QString"/>
        <Option value="170,51,119,255" name="preset_color_5" type="QString"/>
        <Option value="187,187,187,255" name="preset_color_6" type="QString"/>
        <Option value="#4477aa" name="preset_color_name_0" type="QString"/>
        <Option value="#ee6677" name="preset_color_name_1" type="QString"/>
        <Option value="#228833" name="preset_color_name_2" type="QString"/>
        <Option value="#ccbb44" name="preset_color_name_3" type="QString"/>
        <Option value="#66ccee" name="preset_color_name_4" type="QString"/>
        <Option value="#aa3377" name="preset_color_name_5" type="QString"/>
        <Option value="#bbbbbb" name="preset_color_name_6" type="QString"/>
        <Option value="preset" name="rampType" type="QString"/>
      </Option>
    </colorramp>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>

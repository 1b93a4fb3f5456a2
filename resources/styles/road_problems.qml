<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 attr="problem" enableorderby="0" type="categorizedSymbol" referencescale="-1" symbollevels="0" forceraster="0">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol name="0" clip_to_extent="1" alpha="1" type="marker" force_rhr="0">
        <layer pass="0" class="SimpleMarker" enabled="1" locked="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="255,255,255,255" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="255,255,255,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="3.8" name="size" type="QString"/>
          </Option>
        </layer>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="209,73,91,255" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="58,58,58,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.2" name="outline_width" type="QString"/>
            <Option value="2.8" name="size" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp name="[source]" type="preset">
      <Option type="Map">
        <Option value="204,51,17,255" name="preset_color_0" type="QString"/>
        <Option value="0,119,187,255" name="preset_color_1" type="QString"/>
        <Option value="17,119,51,255" name="preset_color_10" type="QString"/>
        <Option value="238,154,45,255" name="preset_color_2" type="QString"/>
        <Option value="0,153,136,255" name="preset_color_3" type="QString"/>
        <Option value="170,51,119,255" name="preset_color_4" type="QString"/>
        <Option value="51,187,238,255" name="preset_color_5" type="QString"/>
        <Option value="102,102,102,255" name="preset_color_6" type="QString"/>
        <Option value="51,34,136,255" name="preset_color_7" type="QString"/>
        <Option value="221,204,119,255" name="preset_color_8" type="QString"/>
        <Option value="136,34,85,255" name="preset_color_9" type="QString"/>
        <Option value="#cc3311" name="preset_color_name_0" type="QString"/>
        <Option value="#0077bb" name="preset_color_name_1" type="QString"/>
        <Option value="#117733" name="preset_color_name_10" type="QString"/>
        <Option value="#ee9a2d" name="preset_color_name_2" type="QString"/>
        <Option value="#009988" name="preset_color_name_3" type="QString"/>
        <Option value="#aa3377" name="preset_color_name_4" type="QString"/>
        <Option value="#33bbee" name="preset_color_name_5" type="QString"/>
        <Option value="#666666" name="preset_color_name_6" type="QString"/>
        <Option value="#332288" name="preset_color_name_7" type="QString"/>
        <Option value="#ddcc77" name="preset_color_name_8" type="QString"/>
        <Option value="#882255" name="preset_color_name_9" type="QString"/>
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

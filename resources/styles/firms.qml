<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 forceraster="0" enableorderby="0" type="categorizedSymbol" attr="sector" symbollevels="0" referencescale="-1">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol type="marker" clip_to_extent="1" name="0" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="127,140,148,255"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="size" value="2"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp type="preset" name="[source]">
      <Option type="Map">
        <Option type="QString" name="preset_color_0" value="68,119,170,255"/>
        <Option type="QString" name="preset_color_1" value="238,102,119,255"/>
        <Option type="QString" name="preset_color_2" value="34,136,51,255"/>
        <Option type="QString" name="preset_color_3" value="204,187,68,255"/>
        <Option type="QString" name="preset_color_4" value="102,204,238,255"/>
        <Option type="QString" name="preset_color_5" value="170,51,119,255"/>
        <Option type="QString" name="preset_color_6" value="187,187,187,255"/>
        <Option type="QString" name="preset_color_name_0" value="#4477aa"/>
        <Option type="QString" name="preset_color_name_1" value="#ee6677"/>
        <Option type="QString" name="preset_color_name_2" value="#228833"/>
        <Option type="QString" name="preset_color_name_3" value="#ccbb44"/>
        <Option type="QString" name="preset_color_name_4" value="#66ccee"/>
        <Option type="QString" name="preset_color_name_5" value="#aa3377"/>
        <Option type="QString" name="preset_color_name_6" value="#bbbbbb"/>
        <Option type="QString" name="rampType" value="preset"/>
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

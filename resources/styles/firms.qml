<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0">
  <renderer-v2 referencescale="-1" enableorderby="0" symbollevels="0" forceraster="0" attr="sector" type="categorizedSymbol">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol force_rhr="0" name="0" clip_to_extent="1" alpha="1" type="marker">
        <layer locked="0" pass="0" class="SimpleMarker" enabled="1">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="color" type="QString" value="127,140,148,255"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.15"/>
            <Option name="size" type="QString" value="2"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp name="[source]" type="preset">
      <Option type="Map">
        <Option name="preset_color_0" type="QString" value="68,119,170,255"/>
        <Option name="preset_color_1" type="QString" value="238,102,119,255"/>
        <Option name="preset_color_2" type="QString" value="34,136,51,255"/>
        <Option name="preset_color_3" type="QString" value="204,187,68,255"/>
        <Option name="preset_color_4" type="QString" value="102,204,238,255"/>
        <Option name="preset_color_5" type="QString" value="170,51,119,255"/>
        <Option name="preset_color_6" type="QString" value="187,187,187,255"/>
        <Option name="preset_color_name_0" type="QString" value="#4477aa"/>
        <Option name="preset_color_name_1" type="QString" value="#ee6677"/>
        <Option name="preset_color_name_2" type="QString" value="#228833"/>
        <Option name="preset_color_name_3" type="QString" value="#ccbb44"/>
        <Option name="preset_color_name_4" type="QString" value="#66ccee"/>
        <Option name="preset_color_name_5" type="QString" value="#aa3377"/>
        <Option name="preset_color_name_6" type="QString" value="#bbbbbb"/>
        <Option name="rampType" type="QString" value="preset"/>
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

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0">
  <renderer-v2 referencescale="-1" enableorderby="0" symbollevels="0" forceraster="0" attr="problem" type="categorizedSymbol">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol force_rhr="0" name="0" clip_to_extent="1" alpha="1" type="marker">
        <layer locked="1" pass="0" class="SimpleMarker" enabled="1">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="color" type="QString" value="255,255,255,255"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size" type="QString" value="3.6"/>
          </Option>
        </layer>
        <layer locked="0" pass="0" class="SimpleMarker" enabled="1">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="color" type="QString" value="209,73,91,255"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="outline_color" type="QString" value="58,58,58,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.2"/>
            <Option name="size" type="QString" value="2.8"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp name="[source]" type="preset">
      <Option type="Map">
        <Option name="preset_color_0" type="QString" value="204,51,17,255"/>
        <Option name="preset_color_1" type="QString" value="0,119,187,255"/>
        <Option name="preset_color_2" type="QString" value="238,154,45,255"/>
        <Option name="preset_color_3" type="QString" value="0,153,136,255"/>
        <Option name="preset_color_4" type="QString" value="170,51,119,255"/>
        <Option name="preset_color_5" type="QString" value="51,187,238,255"/>
        <Option name="preset_color_6" type="QString" value="102,102,102,255"/>
        <Option name="preset_color_name_0" type="QString" value="#cc3311"/>
        <Option name="preset_color_name_1" type="QString" value="#0077bb"/>
        <Option name="preset_color_name_2" type="QString" value="#ee9a2d"/>
        <Option name="preset_color_name_3" type="QString" value="#009988"/>
        <Option name="preset_color_name_4" type="QString" value="#aa3377"/>
        <Option name="preset_color_name_5" type="QString" value="#33bbee"/>
        <Option name="preset_color_name_6" type="QString" value="#666666"/>
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

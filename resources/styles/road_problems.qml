<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 forceraster="0" enableorderby="0" type="categorizedSymbol" attr="problem" symbollevels="0" referencescale="-1">
    <categories/>
    <symbols/>
    <source-symbol>
      <symbol type="marker" clip_to_extent="1" name="0" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleMarker" enabled="1" locked="1">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="size" value="3.8"/>
          </Option>
        </layer>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="209,73,91,255"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="outline_color" value="58,58,58,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="size" value="2.8"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp type="preset" name="[source]">
      <Option type="Map">
        <Option type="QString" name="preset_color_0" value="204,51,17,255"/>
        <Option type="QString" name="preset_color_1" value="0,119,187,255"/>
        <Option type="QString" name="preset_color_10" value="17,119,51,255"/>
        <Option type="QString" name="preset_color_2" value="238,154,45,255"/>
        <Option type="QString" name="preset_color_3" value="0,153,136,255"/>
        <Option type="QString" name="preset_color_4" value="170,51,119,255"/>
        <Option type="QString" name="preset_color_5" value="51,187,238,255"/>
        <Option type="QString" name="preset_color_6" value="102,102,102,255"/>
        <Option type="QString" name="preset_color_7" value="51,34,136,255"/>
        <Option type="QString" name="preset_color_8" value="221,204,119,255"/>
        <Option type="QString" name="preset_color_9" value="136,34,85,255"/>
        <Option type="QString" name="preset_color_name_0" value="#cc3311"/>
        <Option type="QString" name="preset_color_name_1" value="#0077bb"/>
        <Option type="QString" name="preset_color_name_10" value="#117733"/>
        <Option type="QString" name="preset_color_name_2" value="#ee9a2d"/>
        <Option type="QString" name="preset_color_name_3" value="#009988"/>
        <Option type="QString" name="preset_color_name_4" value="#aa3377"/>
        <Option type="QString" name="preset_color_name_5" value="#33bbee"/>
        <Option type="QString" name="preset_color_name_6" value="#666666"/>
        <Option type="QString" name="preset_color_name_7" value="#332288"/>
        <Option type="QString" name="preset_color_name_8" value="#ddcc77"/>
        <Option type="QString" name="preset_color_name_9" value="#882255"/>
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

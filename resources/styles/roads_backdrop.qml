<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 attr="road_class" enableorderby="0" type="categorizedSymbol" referencescale="-1" symbollevels="0" forceraster="0">
    <categories>
      <category render="true" symbol="0" label="major">
        <val value="motorway"/>
        <val value="motorway_link"/>
        <val value="trunk"/>
        <val value="trunk_link"/>
      </category>
      <category render="true" symbol="1" label="middle">
        <val value="primary"/>
        <val value="primary_link"/>
        <val value="secondary"/>
        <val value="secondary_link"/>
      </category>
      <category render="true" symbol="2" label="ferry">
        <val value="ferry"/>
      </category>
      <category value="" render="true" symbol="3" label="minor"/>
    </categories>
    <symbols>
      <symbol name="0" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option value="round" name="capstyle" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="141,154,162,255" name="line_color" type="QString"/>
            <Option value="solid" name="line_style" type="QString"/>
            <Option value="0.5" name="line_width" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option value="round" name="capstyle" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="169,179,185,255" name="line_color" type="QString"/>
            <Option value="solid" name="line_style" type="QString"/>
            <Option value="0.28" name="line_width" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option value="flat" name="capstyle" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="183,196,204,255" name="line_color" type="QString"/>
            <Option value="dot" name="line_style" type="QString"/>
            <Option value="0.25" name="line_width" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="3" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option value="round" name="capstyle" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="201,208,212,255" name="line_color" type="QString"/>
            <Option value="solid" name="line_style" type="QString"/>
            <Option value="0.1" name="line_width" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>1</layerGeometryType>
</qgis>

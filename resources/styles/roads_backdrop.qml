<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|Rendering">
  <renderer-v2 forceraster="0" enableorderby="0" type="categorizedSymbol" attr="road_class" symbollevels="0" referencescale="-1">
    <categories>
      <category symbol="0" label="major" render="true">
        <val value="motorway"/>
        <val value="motorway_link"/>
        <val value="trunk"/>
        <val value="trunk_link"/>
      </category>
      <category symbol="1" label="middle" render="true">
        <val value="primary"/>
        <val value="primary_link"/>
        <val value="secondary"/>
        <val value="secondary_link"/>
      </category>
      <category symbol="2" label="ferry" render="true">
        <val value="ferry"/>
      </category>
      <category symbol="3" label="minor" render="true" value=""/>
    </categories>
    <symbols>
      <symbol type="line" clip_to_extent="1" name="0" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="141,154,162,255"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.5"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" clip_to_extent="1" name="1" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="169,179,185,255"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.28"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" clip_to_extent="1" name="2" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="capstyle" value="flat"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="183,196,204,255"/>
            <Option type="QString" name="line_style" value="dot"/>
            <Option type="QString" name="line_width" value="0.25"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" clip_to_extent="1" name="3" alpha="1" force_rhr="0">
        <layer pass="0" class="SimpleLine" enabled="1" locked="0">
          <Option type="Map">
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="201,208,212,255"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.1"/>
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

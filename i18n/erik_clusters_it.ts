<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>The traffic table {path} cannot be read ({reason}). It must be a CSV text file with the columns road_class, period and factor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>The traffic table {path} has no column {column}. Its first line must name the columns road_class, period and factor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>Line {line} of the traffic table {path}: the period “{value}” is not known. Use free_flow, off_peak or peak.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>Line {line} of the traffic table {path}: the factor “{value}” is not a number above 0. Write for example 1.3 for 30 percent more time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/crs.py" />
            <source>The layer has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/obstacles.py" />
            <location filename="erik_clusters_plugin/layers/points.py" />
            <source>The layer “{layer}” has no coordinate reference system. Set one in the layer's properties (Source) and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/obstacles.py" />
            <location filename="erik_clusters_plugin/layers/points.py" />
            <source>{count} features of “{layer}” have no usable geometry and are left out: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/points.py" />
            <source>The layer “{layer}” has no features. Choose a layer with at least one, or clear its filter and selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/points.py" />
            <source>No feature of “{layer}” has a usable geometry. Check that its points lie where they should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Made by ERIK Clusters {version}, {title} ({algorithm}), on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Inputs: {inputs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Settings: {settings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The layer “{layer}” is not a road network: it has no field {field}. Make one with “Roads from an OSM file” or “Roads from a line layer” and choose its result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The road network “{layer}” is empty. Choose a layer with roads, or clear its filter and selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{count} roads of “{layer}” have no usable line, junction or time and are left out: {ids}. “Check roads” shows what is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>No road of “{layer}” can be used: none has a line, two junctions and a time. Make the road network again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>When to use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Inputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Outputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>How it is computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Source of the method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Roads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Catchments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Clusters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The result {name} could not be written: {reason}. Check that the folder exists, that the disk has room and that no other program has the file open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The layer for “{parameter}” cannot be opened. Check that its file still exists and is a vector layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The result {name} cannot be created: {reason}. Choose another folder or file name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The result {name} cannot be created. Choose another folder or file name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Road network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>A road network layer, as made by “Roads from an OSM file”, “Roads from a line layer” or “Download roads”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Free flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Off-peak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Peak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Period of the day. Off-peak and peak lengthen the minutes by the traffic table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>CSV with the columns road_class, period (free_flow, off_peak, peak) and factor. Left empty, the plugin's own table is used: resources/tables/traffic.csv, which explains itself and is made to be copied and edited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Closed areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Polygons inside which all roads are closed, such as a closed bridge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Lines that cost extra minutes where a road crosses them, such as a border or a language line. The sum is written into the result's metadata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Field with the minutes that each friction line adds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Walking speed to the road (km/h)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Speed of the straight way between a point and its nearest road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Longest walk to the road (metres)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Points farther from any road are reported as not on the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>The road network was built in an earlier run and is used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Road network: {junctions} junctions, {arcs} directed arcs, {km} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Measured in the coordinate system {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>{count} of {total} points are farther than {limit} m from any road that gives access and are not on the network: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic: {period}, factors from {table}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Closed areas: {km} km of road are closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>The closed areas meet no road. Check that they lie where they should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction lines are given, but not the field with their minutes. Choose it under “Friction minutes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction line {id} is left out: “{value}” in the field {field} is not a number of minutes. Write 0 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction: {places} places where a road crosses, {sum} minutes in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>No road crosses the friction lines. Check that they lie where they should.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

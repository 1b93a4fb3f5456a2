<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
        <message>
            <location filename="erik_clusters_plugin/desktop/actions.py" />
            <source>The plugin “Processing” is switched off. Switch it on in Plugins &gt; Manage and Install Plugins, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/desktop/help.py" />
            <location filename="erik_clusters_plugin/desktop/toolbar.py" />
            <source>Help on ERIK Clusters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/minutes.py" />
            <source>Give at least one number of minutes, for example 10, 20, 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/minutes.py" />
            <source>“{text}” is not a number of minutes above 0 and up to 1440. Write for example 10, 20, 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/surface.py" />
            <source>Cells of {cell} m are too small for an area of {width} by {height} km. Choose a larger cell size, or 0 for one that fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>The seed is {seed}. Choose 0 or a positive whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>There is no size “{size}”. Choose one of {sizes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>No region can be made with the seed {seed}. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{file} holds no businesses in the chosen extent. Choose a larger extent, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{file} holds no businesses: no point or area has a tag such as office, shop, craft or industrial. Extracts made for routing hold roads only; take one with all tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sectors.py" />
            <source>The table {file} has “{text}” in line {line}, column nace_division, where a NACE Rev. 2 division of two digits is needed, such as 01 or 47. In a spreadsheet, format the column as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>OpenStreetMap files cannot be read here: the GDAL of this QGIS was built without its OSM driver. Install QGIS from qgis.org, or use a road layer and “Roads from a line layer”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is not an OpenStreetMap file, whatever its name says: it is neither .osm.pbf nor OSM XML. Download it again, and open it in a text editor to see whether it holds an error message of the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is a folder. Choose an OpenStreetMap file (.osm.pbf or .osm) in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} does not exist. Check its path, and that its drive is connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} cannot be opened: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} is empty (0 bytes). Download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is packed in a way that GDAL does not read. Unpack it first (.osm), or take the .osm.pbf, which is smaller. Packed files can be .osm.gz or .osm.zip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} was cut off: its last block ends beyond the {size} bytes that are there. Nothing was read from it. Download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is damaged or was cut off (GDAL: {reason}). Nothing was made of the part that could be read. Download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>Part {rank} by size, {km} km that no road links with the main network; its nearest junction is {gap} m from one of the main network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One can drive in here, but not back to the main network: {km} km of road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One can get from here to the main network, but not in: {km} km of road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One-way roads lead neither from here to the main network nor back: {km} km of road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>No travel time in either direction, so nobody can use this road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is {speed} km/h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is {speed} km/h, more than {fastest} km/h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>{length} m in {minutes} minutes would be {implied} km/h, but the speed is {speed} km/h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The line is {drawn} m long, but length_m says {stated} m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>A dead end {gap} m from road {other} that it does not meet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>Lies on road {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>“{place}” is known to the server only as a point, not as an area. Name a municipality, district or region, or choose an extent instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server knows no place called “{place}”. Check the spelling, or add the region and the country: “Lindau, Bavaria, Germany”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The area is {size} km², and at most {limit} km² are asked of the server at once. Choose a smaller area, raise the limit under Advanced, or use a file of the region (for example from download.geofabrik.de) with “Roads from an OSM file”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>OpenStreetMap has no roads of the wanted kind in this area. Check that the extent or place lies where you mean, on land, and try a larger one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} refused the question (HTTP {status} {reason}). Try again later, or name another server under Advanced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} gave up on the question: “{remark}”. Choose a smaller area, or try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy; trying again in {seconds} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy and did not take the question in {tries} tries. Try again in some minutes, choose a smaller area, or name another server under Advanced. What was downloaded so far is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>An earlier download that was stopped is still ending; waiting for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} did not answer within {seconds} seconds. Try again later, choose a smaller area, or give it more time under Advanced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} cannot be reached. Check the internet connection and, in an office network, the proxy in QGIS's settings (Options, Network).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} cannot be asked: {reason}. Check its address under Advanced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} answered with something that is not map data. In an office network this is often a log-in page: open any web page first. Else try again later, or name another server under Advanced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{count} lines have no length and are left out (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>No line has a length. Check that the layer holds roads and that its coordinate reference system is the one its coordinates are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{count} features lie exactly on another one. Where speed, class and name agree they became one road with the directions of both; otherwise the faster one was kept (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>The tolerance of {tolerance} m joined {places} places with another one and led {dead_ends} dead ends to the line beside them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{count} lines are so short that a tolerance of {tolerance} m draws them together to a point; they are left out and what they linked is joined directly (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{count} stretches of road have no length that can be measured and are left out (feature ids {ids}). Check that their coordinates lie where the layer's coordinate reference system is meant for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>No line has a length that can be measured. Check that the layer's coordinate reference system is the one its coordinates are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{percent} % of the junctions are dead ends, so most roads do not meet. Lines that nearly touch need a tolerance of some metres; lines that cross without a common vertex need junctions at every crossing. “Check roads” shows where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{file} holds no roads for the mode {mode}: {read} of its ways are roads, paths or ferries, and none of them is open to it. Choose another mode or another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>There are no roads for the mode {mode} in this area: {read} of the ways there are roads, paths or ferries, and none of them is open to it. Check that the area lies where you mean, or choose another mode.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>No road of {file} lies in the chosen extent. Choose an extent that overlaps the file, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>No road of {file} lies in the chosen extent. The file covers {west} to {east} degrees east and {south} to {north} degrees north: choose an extent that overlaps it, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/snapping.py" />
            <source>With a tolerance of {tolerance} m too many line ends count as one place. Choose a smaller tolerance; a few metres are usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/snapping.py" />
            <source>With a tolerance of {tolerance} m long chains of line ends count as one place. Choose a smaller tolerance; a few metres are usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/speeds.py" />
            <source>The table {file} names no road class in line {line}. Put the class in the column road_class, or delete the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/speeds.py" />
            <source>The table {file} holds no speed. Give it a column car_kmh, bicycle_kmh or foot_kmh.</source>
            <translation type="unfinished" />
        </message>
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
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} is empty. Its first line must name the columns: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} has no column {columns}. Its first line must name the columns: {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} has “{text}” in line {line}, column {column}, where a number above 0 is needed. Correct it, or leave the cell empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} cannot be read: {reason}. Check the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} is not a text file. Save it as CSV (UTF-8).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/attributes.py" />
            <source>The layer “{layer}” has no field “{field}”. Choose one of its fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/crs.py" />
            <source>The layer has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Towns (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Centres of towns and villages by rank, the largest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Firms (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>A register of firms over ten years. jobs_2015 to jobs_2024 are the jobs at the end of each year, 0 when the firm did not exist; jobs is the last of them. closed is empty for firms that still exist. sector is a NACE Rev. 2 division. member tells who belongs to the business association. planted_cluster and planted_stage are the truth that an analysis should find again: the firms of a planted cluster lie within {minutes} minutes of each other by road, empty means noise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Supplier links (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Who supplies whom, by firm_id, with the value of a year in thousand euro.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Roads (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>A road network, ready for every parameter that asks for roads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Water (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Rivers and a lake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Municipalities (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Municipalities that tile the island. employed_residents and jobs are the sums of the commuting table by residence and by place of work; jobs_in_firms is the part of the jobs that is in the register of firms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Land price (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Price of building land in euro per square metre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Elevation (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Height above the sea in metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Commuting (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>People by municipality of residence and of work, those who stay at home included.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Jobs by sector (invented)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Jobs by municipality, sector and size class of the firm. An empty size class holds the jobs that are in no register of firms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>The GeoPackage {path} cannot be written. Check that the folder exists, that the disk has room and that no other program (or layer of the project) has the file open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>INVENTED DATA: this region does not exist. {about} Made by ERIK Clusters {version} with seed {seed} and size {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>{start} to {end} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>up to 1 minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>up to {end} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>The layer “{layer}” has no field “{field}”. Choose one of its fields, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>The layer “{layer}” has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>The layer “{layer}” has no features. Choose a layer with lines, or clear its filter and selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{count} features of “{layer}” have no line and are left out (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{count} features of “{layer}” have parts with fewer than two vertices or with coordinates that are no numbers; these parts are left out (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>No feature of “{layer}” has a usable line. Check that the layer holds roads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/map_page.py" />
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/measure.py" />
            <source>Some coordinates lie outside of what the coordinate reference system {crs} can describe. Check that the layer has the system that its coordinates are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Agriculture, forestry, fishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Manufacturing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Energy supply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Water and waste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Construction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Trade and repair of vehicles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Transport and storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Hotels and restaurants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Information and communication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Finance and insurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Real estate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Professional and scientific services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Administrative and support services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Public administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Health and social work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Arts, sport and recreation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Households as employers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>International organisations</source>
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
            <location filename="erik_clusters_plugin/layers/rasters.py" />
            <source>The raster {path} cannot be written. Choose another folder or file name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Record that cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>It is left out of every computation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Correct the field that is named, or make the road network again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Separate part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nothing on it can be reached from the main network, nor the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>An island without a ferry is right as it is. Where the gap is only metres, run “Roads from a line layer” with a tolerance a little above the gap. “Keep the main network only” removes all separate parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Near miss of a line end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>A road stops just short of another one, so the way round may be long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Where the two roads meet in reality, run “Roads from a line layer” with a tolerance above the gap, or move the line's end. A fence or a wall between them is right as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Can enter, cannot leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Who drives in never comes out: catchments to sites there look too large, and those from sites there are too small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look for a one-way street drawn in the wrong direction. Where the road data end, cut motorways are such traps by nature; a larger extract or “Keep the main network only” helps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Can leave, cannot enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nobody gets there: firms beside such roads are not reached by anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look for a one-way street drawn in the wrong direction. Where the road data end, cut motorways are such places by nature; a larger extract or “Keep the main network only” helps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Neither enter nor leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>One-way streets cut this place off from the main network in both senses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look at the directions of the roads around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Closed in both directions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nobody can use this road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Fill minutes_forward or minutes_backward, or delete the road if it is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Missing or implausible speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Travel times that rest on it are wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Correct the speed in the source data and make the road network again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Minutes do not fit the speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Catchments use the minutes, so they do not follow the speed that is stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Where the minutes were edited on purpose (a ferry, a pass), leave them; otherwise make the road network again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Length does not fit the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>The line was edited after its length and minutes had been computed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Make the road network again from the edited lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Road drawn twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Travel times are right, but kilometres of road count double.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Delete one of the two, or make the road network again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>The field {field} has no usable value, so this road is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Check of the road network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Layer “{layer}”, checked on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>On the main network one gets from everywhere to everywhere. It holds {share} % of all road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>{count} features have no usable line (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>No problem was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <location filename="processing/roads/checkroads.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>Kilometres of road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Stretches of road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Junctions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>Kilometres on the main network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/catchments/accessibility.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Road (edge_id)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>… and {count} more in the layer of problems.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{count} roads of “{layer}” have no usable line, junction or time and are left out: {ids}. “Check roads” shows what is wrong.</source>
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
            <source>No road of “{layer}” can be used: none has a line, two junctions and a time. Make the road network again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>not on the road network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>nothing within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>something within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>up to {high} within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>more than {low} within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{low} to {high} within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Class not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway, trunk road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Primary, secondary road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Ferry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Other road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Trunk road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Primary road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Secondary road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Tertiary road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Local street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Service road, track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Foot or cycle path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Other or not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for tables, joins and overlays of areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for indicator rasters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for downloading roads from OpenStreetMap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for areas and their overlays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for coordinate systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for faster travel times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for communities in networks of firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for the Leiden method of finding communities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for travel times and everything built on them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library}, needed {purpose}, is installed but cannot be loaded ({reason}): {how}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library}, needed {purpose}, is too old here ({version}, at least {minimum} is needed): {how}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library} is missing, which is needed {purpose}: {how}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>close QGIS, open the OSGeo4W Shell from the start menu and run “{command}” (no administrator rights are needed), then start QGIS again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>open a terminal and run “{command}”, then start QGIS again</source>
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
            <location filename="processing/roads/osm_network.py" />
            <source>Roads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/base.py" />
            <location filename="processing/catchments/catchments.py" />
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
            <location filename="processing/catchments/accessibility.py" />
            <source>Accessibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Says for every place how much can be reached from it by road: how many jobs, firms or people, and how near the nearest is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>To compare places: where firms find most workers, where people find most jobs. For single pairs use “Travel-time matrix”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities within the travel time are counted, and their weights summed. Within the limit each counts in full; logistic and exponential let it count less the farther it is: 1 / (1 + e^((t − t50) / s)) for commuting, e^(−t / τ) for meetings. The walk to the road counts at both ends. Polygons count by a point on their surface, every part of a MultiPoint by itself. A place not on the network has empty values, and the log names it; a place that reaches nothing has 0. Opportunities without a usable weight are counted and reported, but add nothing to the sum; where no weight in reach is known, the sum is empty. If both layers are the same, each place reaches itself too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Hansen 1959, How accessibility shapes land use. Dijkstra 1959, as in SciPy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Points or polygons to be judged, such as settlements or municipalities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>What can be reached: firms, workplaces, people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Size of each opportunity, such as its jobs. Left empty: each counts 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel time up to (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities farther away do not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/direction.py" />
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>From the places to the opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>From the opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Which way the journeys go; one-way roads make a difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Distance counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Within the limit in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic (commuting)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Exponential (meetings)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>How much less an opportunity counts the farther away it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic: time that half accept (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>t50: an opportunity at this travel time counts one half.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic: spread (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>s: the greater, the more gradually acceptance falls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Exponential: decay time (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>τ: an opportunity at this travel time counts 37 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>The places with all their attributes and reach_count, reach_sum, nearest_minutes, and reach_without_weight (counted, but not in the sum).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>“{parameter}” must be above 0. Write a number of minutes, for example {default}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>At the limit of {minutes} minutes an opportunity still counts {share} %; farther ones do not count at all. A greater limit would add to the sums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>{count} opportunities have no usable weight in {field} (empty, text or below 0). They are counted, but missing from the sums: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>{count} opportunities have several points; their weight is shared equally among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Draws the areas that sites reach by road within bands of travel time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Whenever the question is how far something reaches: customers, staff, suppliers, a cluster's surroundings. To count firms or jobs within the time use “Accessibility”, which takes their times from the roads and not from the polygons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Travel times come from the road network, one-way rules included (Dijkstra). Every place within the longest walk of a road takes the time at its nearest road and the walk from there; motorways, their ramps and ferries give no access to the land beside them. A grid of these times is cut once for each band, so that the area of a shorter band always lies within that of a longer one. Areas are drawn and measured in metres, in a coordinate system fitted to the roads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Travel-time grid with a walk from the nearest road; compared with other ways to draw catchments in the README. Isochrone mapping: Baum et al. 2016.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Points that the catchments start from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Where catchments meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Overlapping: every site has its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Merged: one area for all sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Split: every place belongs to the nearest site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>What happens where the catchments of several sites meet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Cuts shorter bands out of longer ones, so that 10, 20, 30 gives 0 to 10, 10 to 20 and 20 to 30 minutes. Otherwise each area holds the shorter ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Cell size (metres)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>How finely boundaries are drawn. 0 chooses 2.5 metres for each minute of the shortest band, between 15 and 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>One area for each site and band, with the site's attributes, the minutes, the area, the kilometres of road, and whether it touches the edge of the road data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Cells of {size} metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>{minutes} minutes: {count} catchments, {area} km² on average.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>The catchment touches the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>The catchments of these sites touch the edge of the road data and may be larger in truth: {sites}. Use a larger road extract to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Travel times of the bands, separated by commas. The order does not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Minutes of each site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Field with one travel time for each site, used instead of the bands. Sites without a value take the bands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>{count} sites have no usable number of minutes in the field {field} and take the bands instead: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>{count} sites have no minutes of their own and take the bands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Reached roads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Draws the roads that sites reach within a travel time, cut exactly where the time is up, with the minutes at both ends of every piece.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>To see along which roads one gets how far, or to measure kilometres of road. For areas use “Catchments”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Quickest way over the road network, one-way rules observed; the walk from the site to its nearest road counts. Each stretch of road appears once, whichever way it is driven: where both ends of a road are reached, two pieces meet at the place where their times are equal. The road a site lies on begins at the site. Pieces are cut at every limit of the list. length_m and the minutes along and against the line are those of the piece, with traffic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Dijkstra 1959, as in SciPy. Pieces are cut by planar length along the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Points from which, or to which, one travels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>One or more travel times, for example 10, 20, 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Several sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Each site by itself (roads may appear for several)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>All together (each road once)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Split to the nearest site (each road once)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>What happens to roads that several sites reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Pieces of road with the attributes of the site and of the road, the band (minutes_from, minutes_to), and the minutes at their first and last point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>{count} pieces of road, {km} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel-time matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Lists the minutes by road from every point to every other one in reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>For the nearest hospital or motorway junction, for travel times between firms, or as input of other programs. For the sum of what is in reach use “Accessibility”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Quickest way over the road network, one-way rules observed, so that the way there and the way back may differ. The walk from each point to its nearest road counts at both ends, also against the limit. Where no targets are given, points are paired with each other and not with themselves; to get those pairs too, choose the same layer as targets. Polygons count by a point on their surface, every part of a MultiPoint counts by itself. Points not on the network are in no pair; the log names them. Rows come in no particular order. They are written while they are computed: a million pairs need no more memory than a thousand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Dijkstra 1959, as in SciPy. Points on one edge share the searches from its ends; the search starts from the side that needs fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Points where journeys begin, such as firms or settlements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Points where journeys end. Left empty: the same points, without pairs of a point with itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Pairs farther apart are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Only the nearest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>How many targets of each point to keep. Left empty: all of them. Of equally near ones those with the lower id are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Id of the points where journeys begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Id of the points where journeys end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Field whose value goes into the result. Left empty: the feature's own number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Result as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>A table without geometry, or a straight line for each pair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>One row for each pair: from_id, to_id, minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Number of pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>The travel time must be above 0 minutes. Write for example 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Of the nearest targets at least 1 must be kept. Write 1 or more, or leave it empty to keep all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{count} points reach no target within the limit: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{pairs} pairs of {origins} points and {targets} targets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{count} points of “{layer}” have no value in {field}; their rows have an empty id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{count} values of {field} in “{layer}” stand for several points, whose rows cannot be told apart: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Travel-time surface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Writes the minutes between every place and its nearest site into a raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>For maps that shade the time continuously, and as an input of raster analysis. For areas within a time use “Catchments”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Every cell within the longest walk of a road takes the time at the nearest position on a road that gives access, and the walk from there to the middle of the cell. Motorways, their ramps and ferries give no access. Cells that are not reached are empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Dijkstra's algorithm from all sites at once, as in SciPy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Points that the times are measured from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Longest time (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Places farther away stay empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Side of a cell. 0 chooses 2.5 metres for each minute of the longest time, between 15 and 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>A raster of minutes in the metric coordinate system that the run measured in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Area reached (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>None of the sites is on the road network. Check that the sites and the roads cover the same area, or allow a longer walk to the road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>{area} km² are reached within {minutes} minutes, in cells of {cell} metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Demo region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Makes a region that does not exist, as one GeoPackage: towns, roads with one-way streets and a motorway, municipalities with population, jobs and commuting, firms over ten years, members of an association, supplier links, land prices and elevation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>To learn the plugin, to train colleagues, or to try a method on firms whose clusters are known. The firms hold planted clusters: planted_cluster says which firm belongs to which, and is empty for noise. Two of them make the same things and face each other over a river with no bridge near.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Everything is drawn at random from the seed, and the same seed and size give the same file. The region is an island on the Dogger Bank in the North Sea (EPSG:3035), where a basemap shows only water. Every layer says that it is invented, in its name and in its description. Roads other than the motorway are a Gabriel graph, main roads follow the cheapest ways between towns, and commuting follows a gravity rule on travel times. Firms of a planted cluster are at most 12 minutes apart by road. Small has about 3,500 road edges and 400 firms, medium about 14,000 and 2,000, large about 50,000 and 20,000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Gabriel and Sokal 1969 (graph); Wilson 1971 (gravity with two margins); town sizes by rank after Zipf 1949.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Any whole number from 0 on. The same number makes the same region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>small (30 by 23 km, 400 firms)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>medium (60 by 45 km, 2,000 firms)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>large (84 by 63 km, 20,000 firms)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Small takes a few seconds, large about half a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Add the layers to the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Whether the layers are added to the open project, in a group of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Invented region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>One GeoPackage with all layers and tables. Styles come with it. A file of that name is replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Number of road edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <location filename="processing/data/firmsfromosm.py" />
            <source>Number of firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Number of planted clusters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>The region is written as a GeoPackage: let the name of the file end in .gpkg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Invented: {towns} towns and villages with {people} residents, {edges} road edges ({kilometres} km), {firms} firms ({active} of them active) in {clusters} planted clusters and as noise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Firms from an OSM file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Makes a point layer of the businesses in an OpenStreetMap file, each with a guess of its NACE division where a tag supports one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Where no register of firms is at hand, or to check one. OpenStreetMap knows shops and restaurants far better than offices and factories, and knows no jobs: use a register for measuring clusters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Points and areas with a tag for offices, crafts, shops, industry, works, health care, hospitality or paid leisure are read; an area becomes a point inside it. Industrial areas count if they have a name; some of these are estates of many firms. Where a point lies in an area of the same name and tag, only the point is kept. The division is looked up in a table and the result says on which row it rests; it stays empty where no tag tells it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>OpenStreetMap wiki: Map features. Eurostat: NACE Rev. 2, divisions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Sector table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>CSV tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Which tags make a business, and their division: a CSV with the columns tag, value, nace_division, title. Empty: the table of the plugin, resources/tables/osm_sectors.csv, which you can copy and edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>One point for each business, with its name, the tag that makes it one, sector (NACE Rev. 2 division, a guess), the row the guess rests on, and all its tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Number of areas merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>{count} businesses; {guessed} with a guessed division, {unguessed} without; {unnamed} have no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>{count} areas are left out because a point in them has the same name and tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>{count} industrial areas and quarries without a name are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>{count} premises are left out: their tags say that they are vacant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>{count} areas are left out: their outline is broken ({examples}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>From the sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>To the sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>Whether people leave from the sites or come to them. One-way streets make a difference.</source>
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
            <location filename="processing/osm_parameters.py" />
            <source>OpenStreetMap file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>OpenStreetMap files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>An extract of OpenStreetMap: .osm.pbf or .osm, also packed as .osm.gz or .osm.zip. Regions can be had from download.geofabrik.de.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/downloadroads.py" />
            <source>Extent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>Only what lies in this box is read. Empty: the whole file. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>Data: © OpenStreetMap contributors, Open Database License (ODbL) 1.0. Maps and reports that show it must say “© OpenStreetMap contributors”; a database made from it that you pass on stays under the ODbL. See openstreetmap.org/copyright.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Check roads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Finds what would make travel times on a road network wrong, as a layer of points to click through and as a short report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>After making a road network, and whenever a catchment looks odd: too small, too large, or ending at a road that goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Separate parts are the weak components of the network; roads that one can enter but not leave, or leave but not enter, lie outside of its largest strong component, the main network, and are shown group by group at the place where they touch it. A near miss is a dead end within the tolerance of a road that it does not meet; the distance is exact, and short stubs beside the road they start from do not count. A speed is implausible when it is missing, 0, negative or above 200 km/h; minutes and lengths when they are off by more than 5 % (and 3 seconds, 10 m). Roads are drawn twice when they share both ends, length, middle and a direction. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Strong components: Pearce 2005, as in SciPy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Tolerance (metres)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>How near a dead end must be to another road to count as a near miss.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Road problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>One point for each problem: problem (in words), kind (a code), edge_id (the road to look at), other_id (a second road), km (length concerned), gap_m (distance to the road that is missed) and detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>HTML files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>A page with counts, kilometres and what to do, to read or print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Number of problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Number of parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>{count} roads of “{layer}” have no usable line; they cannot be shown on the map (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>{km} km of road in {parts} parts; {main} km on the main network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>{problem}: {count} places, {km} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Download roads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Makes a road network, with travel time in both directions, of a place or an extent, from OpenStreetMap's servers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>For a town or a district, when you have no road data at hand. For a large region download a file of it (for example from download.geofabrik.de) and use “Roads from an OSM file”: that is quicker and spares the servers, which are run by volunteers. Needs the Python library osmnx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>The place is looked up in Nominatim, its roads in Overpass, in squares of 20 km. What the tags mean, and how fast one travels, is decided by the rules of “Roads from an OSM file”. Answers are kept in a folder of the user, so that a second run does not ask again; the date of the data is written into the result. A busy server is asked four times within two minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Boeing 2025, Modeling and Analyzing Urban Networks and Amenities with OSMnx; OpenStreetMap wiki: Overpass API, Nominatim.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Roads that touch this box are downloaded. Give an extent or a place, not both. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Name of a municipality, district or region whose roads are downloaded, such as “Lindau, Bavaria, Germany”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Largest area (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>A larger area is not asked for, to spare the servers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Download again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Asks the servers even for what was downloaded before, to have newer data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Folder for downloaded data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Where answers of the servers are kept. Empty: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Time for an answer (seconds)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>How long a server may take for one answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Overpass server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Address of the server for roads. Empty: that of osmnx, overpass-api.de.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Nominatim server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Address of the server for places. Empty: that of osmnx, nominatim.openstreetmap.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Choose an extent, or name a place: one of them is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Choose an extent or name a place, not both: leave one of them empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>“{url}” is not the address of a server: it must begin with https:// or http://. Leave it empty for the usual server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Area: {size} km².</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Nothing had to be downloaded: the answers were kept in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>OpenStreetMap data as of {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>“{place}” lies between {west} and {east} degrees east, {south} and {north} degrees north.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Car</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Bicycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>On foot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Who travels: it decides which roads are open, one-way rules and speeds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Keep the main network only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Drops roads that cannot be reached from the main network or from which there is no way back to it, and says how many kilometres. Sites beside such roads would otherwise reach nothing. Islands without a ferry are dropped too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speed table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speeds by road class where the road has no speed limit: a CSV with the columns road_class, car_kmh, bicycle_kmh, foot_kmh. Empty: the table of the plugin, resources/tables/road_speeds.csv, which you can copy and edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>One line for each piece of road between two junctions, with its length, speed and minutes along and against the line (empty: not allowed that way).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Number of junctions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Number of directed arcs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Kilometres dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>All roads: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Main network: {size} Dropped: {edges} roads with {km} km that cannot be reached from it or from which there is no way back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>That is {share} % of all road. Either the data hold several separate networks, such as islands, or they lack roads of this mode, such as paths. Look at the result with “Keep the main network only” switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{junctions} junctions, {arcs} directed arcs, {km} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Of these, {km} km are ferries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Mode: {mode}. Of {read} ways {used} are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ways are left out: of a class this mode does not use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ways are left out: closed to this mode by their access tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ways are left out: they are areas, not roads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ways are left out: their direction changes with the hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ways are left out: the speed table has no speed for their class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ways are left out: they have fewer than two different points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} pieces of road outside the extent are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speed limits passed over, so that the table's speed counts: {unreadable} unreadable, {implausible} implausible ({examples}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>{count} ferries have an unreadable or implausible duration: the table's speed counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Roads from a line layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Makes a road network with travel times from any line layer: lines are cut where they meet, and each piece gets its length, speed and minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For road data of your region or country that do not come from OpenStreetMap. The result is what “Road network” asks for in all other algorithms. Run “Check roads” on it afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Minutes are length by speed; lengths are measured on the ellipsoid of the layer's own coordinate reference system, whatever the project uses. A speed that is missing, 0, negative or no number becomes the default speed, and the log names these features. A field of text may hold “50”, “50 km/h” or “30 mph”. Features without a line, lines without length and lines that lie on another one are left out and named, too; heights are ignored and curves become straight pieces of one degree. Junctions at every crossing also join a bridge with the road beneath it: use them only for data without bridges, or whose lines do not share vertices where roads meet. With a tolerance, line ends nearer to each other than that become one junction, and a dead end is led to the line that it stops short of; vertices inside two lines are joined only when they differ by 10 cm or less, so that carriageways side by side stay apart. The result does not depend on the order of the features.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Noding by GEOS (OverlayNG, Davis 2020); geodesic lengths by PROJ (Karney 2013, Algorithms for geodesics, Journal of Geodesy 87).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Any line layer, in any coordinate reference system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Speed field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Free-flow speed of each line, as a number or as text. Empty: the default speed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Default speed (km/h)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Speed of lines whose own is missing, 0, negative or no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Unit of the speed field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>km/h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>mph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For values without a unit; “30 mph” as text is understood either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Road class field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Class of each road. Traffic factors go by it, and “motorway”, “motorway_link” and “ferry” give no access to the land beside them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Name field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Name of each road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Direction field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Field that tells one-way roads; the three values below say how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>What the direction field holds for roads that may be used only along the line as it was drawn. Several values are separated by semicolons; case does not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for backward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The same for roads that may be used only against the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The same for roads that may be used in both directions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Default direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Both directions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Backward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For lines without a direction, or with a value that is none of the three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At shared vertices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At line ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At every crossing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Where one gets from one line onto another: where they have a vertex in common; only where their ends meet; or wherever they cross or touch. The last one joins bridges and tunnels with what they cross.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Line ends nearer to each other than this become one junction, and dead ends are led to a line this near. 0: coordinates must be equal. A few metres are usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Keep only the main network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Leaves out roads from which one cannot get to the main network and back; the log says how many kilometres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <location filename="processing/travel_parameters.py" />
            <source>Road network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>One line for each stretch between two junctions, in the coordinate reference system of the input, with edge_id, from_node, to_node, road_class, name, length_m, speed_kmh, minutes_forward and minutes_backward (empty where that way is not allowed).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>A direction field is chosen, but not what its values mean. Fill in at least one of “Value for forward”, “Value for backward” and “Value for both”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The value “{value}” stands for two directions. Give it to one of them only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Main network: {edges} stretches of road ({km} km) that cannot be reached from it, or from which one cannot get back, are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{lines} lines became {edges} stretches of road between {nodes} junctions, {km} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{count} features have no speed in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{count} features have a speed of 0 or less in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{count} features have something in the field {field} that is no speed, such as “{example}”, and get the default of {default} km/h (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{count} features have a value in the field {field} that stands for no direction, such as “{example}”, and get the default direction (feature ids {ids}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Roads from an OSM file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Makes a road network, with travel time in both directions, from an OpenStreetMap file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>First of all: catchments, travel times and clusters travel on this layer. For roads from another source use “Roads from a line layer”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Roads are cut where they meet. Which way they may be used comes from the tags of access, one-way streets, roundabouts and motorways; for bicycles also from contraflow lanes; walkers go both ways. Travel time is length on the ellipsoid divided by speed: the speed limit of the road, in whatever form it is written, or else the speed of the road's class in the table. Ferries take as long as their duration tag says. A road is closed where access says no or private, and the tags nearest to the mode count most. Turn restrictions, gates, limits that depend on the hour, and waiting for a ferry are not part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>OpenStreetMap wiki: Key:highway, Key:access, Key:oneway, Key:maxspeed, Tag:route=ferry. Strong components: Pearce 2005, as in SciPy.</source>
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
        <message>
            <location filename="processing/unavailable.py" />
            <source>{algorithm} (a library is missing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>Sites without a result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The sites that are not on the network or reach nothing, with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>{count} sites are on the network but reach no area of their own: the walk to the road takes all the time, or another site at the same place is nearer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>It has no usable geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The walk to the road takes all the time, or another site is nearer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>There is no road that gives access.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The nearest road is {distance} m away, farther than {limit} m.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

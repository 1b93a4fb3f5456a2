<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
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
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{file} holds no roads for the mode {mode}: {read} of its ways are roads, paths or ferries, and none of them is open to it. Choose another mode or another file.</source>
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
            <location filename="erik_clusters_plugin/layers/rasters.py" />
            <source>The raster {path} cannot be written. Choose another folder or file name.</source>
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
            <location filename="processing/roads/roadsfromosm.py" />
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
            <location filename="processing/roads/roadsfromosm.py" />
            <source>CSV tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/roadsfromosm.py" />
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
            <source>Number of firms</source>
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
            <source>{count} features are left out: their tags say that the premises are vacant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>{count} areas are left out: their outline is broken ({examples}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>Direction</source>
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
            <location filename="processing/job.py" />
            <source>The result {name} cannot be created. Choose another folder or file name.</source>
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
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Car</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Bicycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>On foot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Who travels: it decides which roads are open, one-way rules and speeds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Keep the main network only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Drops roads that cannot be reached from the main network or from which there is no way back to it, and says how many kilometres. Sites beside such roads would otherwise reach nothing. Islands without a ferry are dropped too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Speed table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Speeds by road class where the road has no speed limit: a CSV with the columns road_class, car_kmh, bicycle_kmh, foot_kmh. Empty: the table of the plugin, resources/tables/road_speeds.csv, which you can copy and edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>One line for each piece of road between two junctions, with its length, speed and minutes along and against the line (empty: not allowed that way).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Number of junctions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Number of directed arcs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Kilometres of road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Kilometres dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>All roads: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Main network: {size} Dropped: {edges} roads with {km} km that cannot be reached from it or from which there is no way back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>That is {share} % of all road. Either the file holds several separate networks, such as islands, or it lacks roads of this mode, such as paths. Look at the result with “Keep the main network only” switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{junctions} junctions, {arcs} directed arcs, {km} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Of these, {km} km are ferries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Mode: {mode}. Of {read} ways {used} are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ways are left out: of a class this mode does not use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ways are left out: closed to this mode by their access tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ways are left out: they are areas, not roads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ways are left out: their direction changes with the hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ways are left out: the speed table has no speed for their class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ways are left out: they have fewer than two different points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} pieces of road outside the extent are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Speed limits passed over, so that the table's speed counts: {unreadable} unreadable, {implausible} implausible ({examples}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>{count} ferries have an unreadable or implausible duration: the table's speed counts.</source>
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

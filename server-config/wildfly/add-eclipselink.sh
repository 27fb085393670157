#!/usr/bin/env bash
# add-eclipselink.sh WILDFLY_HOME ECLIPSELINK_JAR
# WildFly has the adapter to EclipseLink in a module that lacks EclipseLink itself: this puts the jar there.
set -euo pipefail
module=$1/modules/system/layers/base/org/eclipse/persistence/main
jar=$(basename "$2")
cp "$2" "$module/"
grep -q "$jar" "$module/module.xml" ||
    sed -i "s#\(<resource-root path=\"jipijapa-eclipselink[^>]*>\)#\1\n        <resource-root path=\"$jar\"/>#" "$module/module.xml"
# EclipseLink wants more of the platform (java.rmi) than the module asks for.
grep -q '"java.se"' "$module/module.xml" ||
    sed -i 's#<module name="java.logging"/>#<module name="java.se"/>\n        <module name="java.logging"/>#' "$module/module.xml"

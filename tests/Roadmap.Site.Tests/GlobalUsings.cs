// What nearly every test needs; all else is named at the head of a file.
global using System.Collections.Immutable;
global using System.Globalization;
global using System.Text;
global using System.Text.RegularExpressions;
global using RoadmapSite.Diagnostics;
global using RoadmapSite.Tests.Sites;
global using Shouldly;
global using Xunit;

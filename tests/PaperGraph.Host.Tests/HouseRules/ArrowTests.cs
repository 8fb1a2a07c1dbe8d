using System.Xml.Linq;

namespace PaperGraph.Host.Tests.HouseRules;

public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["PaperGraph.Core"] = [],
        ["PaperGraph.Calendar"] = ["PaperGraph.Core"],
        ["PaperGraph.Import"] = ["PaperGraph.Core"],
        ["PaperGraph.Planning"] = ["PaperGraph.Core"],
        ["PaperGraph.Storage.Embedded"] = ["PaperGraph.Core"],
        ["PaperGraph.Storage.Neo4j"] = ["PaperGraph.Core"],
        ["PaperGraph.Storage.Neo4j.Bolt"] = ["PaperGraph.Core", "PaperGraph.Storage.Neo4j"],
        ["PaperGraph.GraphQL"] = ["PaperGraph.Core"],
        ["PaperGraph.GraphQL.HotChocolate"] = ["PaperGraph.Core", "PaperGraph.GraphQL"],
        ["PaperGraph.GraphQL.Portable"] = ["PaperGraph.Core", "PaperGraph.GraphQL"],
        ["PaperGraph.Host"] = ["PaperGraph.Core", "PaperGraph.Calendar", "PaperGraph.Import", "PaperGraph.Planning", "PaperGraph.Storage.Embedded", "PaperGraph.Storage.Neo4j", "PaperGraph.Storage.Neo4j.Bolt", "PaperGraph.GraphQL", "PaperGraph.GraphQL.HotChocolate", "PaperGraph.GraphQL.Portable"],
    };

    public static TheoryData<string> Projects => [.. Repository.Projects("src")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Arrows_between_projects_point_at_the_core_and_only_the_host_knows_all(string project)
    {
        var references = XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Subset(Allowed[Path.GetFileNameWithoutExtension(project)].ToHashSet(), references.ToHashSet());
    }

    [Fact]
    public void The_core_refers_to_nothing_but_the_framework() =>
        Assert.All(
            typeof(Core.Papers.Paper).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_says_what_it_is_for(string project) =>
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "README.md")), $"{project} has no README.md beside it.");

    [Fact]
    public void The_top_level_holds_nothing_that_a_newcomer_must_wonder_about()
    {
        string[] known = ["PaperGraph.sln", "README.md", "docker-compose.yml", "seeds", "src", "tests"];
        var visible = Directory.EnumerateFileSystemEntries(Repository.Root).Select(entry => Path.GetFileName(entry)!)
            .Where(name => !name.StartsWith('.'));

        Assert.Subset(known.ToHashSet(), visible.ToHashSet());
    }
}

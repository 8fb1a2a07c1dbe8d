namespace PaperGraph.Host.Tests.Seed;

public sealed class SeedTests(SeedServer server) : IClassFixture<SeedServer>
{
    public static TheoryData<string> Questions =>
        [.. Directory.EnumerateFiles(Golden.Folder, "*.graphql").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_about_the_seed_is_answered_as_it_was_read_and_found_right(string question) =>
        Golden.Matches(question, await server.AskAsync(await File.ReadAllTextAsync(Path.Combine(Golden.Folder, $"{question}.graphql"))));

    [Fact]
    public async Task Every_line_of_the_seed_is_accounted_for()
    {
        var data = await server.AskAsync(
            "{ imports(first: 10) { nodes { file lines entryLines structuralLines blankLines problemLines entries } } }");

        var imports = data["imports"]!["nodes"]!.AsArray();
        Assert.All(imports, one => Assert.Equal(0, one!["problemLines"]!.GetValue<int>()));
        Assert.Equal(24, Assert.Single(imports, one => one!["file"]!.GetValue<string>() == "curation.yaml")!["entries"]!.GetValue<int>());
        var import = Assert.Single(imports, one => one!["file"]!.GetValue<string>() == "deep-learning.hypothesis.txt")!;
        Assert.Equal(611, import["lines"]!.GetValue<int>());
        Assert.Equal(96, import["entries"]!.GetValue<int>());
        Assert.Equal(611, new[] { "entryLines", "structuralLines", "blankLines" }.Sum(count => import[count]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_score_is_exactly_the_sum_of_its_reasons_for_every_paper()
    {
        var data = await server.AskAsync("{ papers(first: 100) { nodes { related(first: 10) { score reasons { weight explanation } } } } }");

        var related = data["papers"]!["nodes"]!.AsArray().SelectMany(paper => paper!["related"]!.AsArray()).ToList();
        Assert.NotEmpty(related);
        Assert.All(related, one => Assert.Equal(
            one!["reasons"]!.AsArray().Sum(reason => reason!["weight"]!.GetValue<double>()), one["score"]!.GetValue<double>(), 9));
    }
}

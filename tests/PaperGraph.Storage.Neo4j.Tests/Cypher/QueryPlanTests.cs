using System.Text.Json.Nodes;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Tests.Servers;

namespace PaperGraph.Storage.Neo4j.Tests.Cypher;

/// <summary>What a server would do for each query, without doing it.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class QueryPlanTests(Neo4jServer server)
{
    private static readonly string[] GrowingLabels =
    [
        "Paper", "Annotation", "Tag", "Person", "Term", "Work", "WorkKey", "KnownAnnotation", "AnnotationKey", "PaperReading", "AnnotationReading", "Statement", "Problem", "Change", "SaidKey", "Session", "SaidSession",
    ];

    // By the query's name, with the reason why it may look at everything.
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Copies/delete-papers"] = "It deletes all of them.",
        ["Copies/delete-annotations"] = "It deletes all of them.",
        ["Copies/delete-rest"] = "It deletes all that there is.",
    };

    [Fact]
    public async Task No_query_looks_at_everything_to_find_something()
    {
        await (await StoreOn.Http(server).OpenEmptyAsync()).DisposeAsync();
        var scanning = new List<string>();
        foreach (var query in CypherQuery.All.Where(query => !Exceptions.ContainsKey(query.Name)))
            scanning.AddRange((await PlanOfAsync(query)).Where(IsScan).Select(step => $"{query.Name}: {step}"));

        Assert.Empty(scanning);
    }

    [Fact]
    public void Only_queries_that_there_are_are_excepted() =>
        Assert.Subset(CypherQuery.All.Select(query => query.Name).ToHashSet(), Exceptions.Keys.ToHashSet());

    private static bool IsScan(PlanStep step) => step.Operator == "AllNodesScan"
        || step.Operator.EndsWith("RelationshipTypeScan", StringComparison.Ordinal)
        || (step.Operator == "NodeByLabelScan" && GrowingLabels.Any(label => step.Details.EndsWith($":{label}", StringComparison.Ordinal)));

    private async Task<IEnumerable<PlanStep>> PlanOfAsync(CypherQuery query) => StepsOf(await ServerQuery.ExplainAsync(server.Address, query.Text));

    private static IEnumerable<PlanStep> StepsOf(JsonNode step)
    {
        var name = step["operatorType"]!.GetValue<string>().Split('@')[0];
        // Values are plain, or objects that name their type.
        var details = step["arguments"]?["Details"] is { } found ? found is JsonObject typed ? typed["_value"] : found : null;
        return (step["children"]?.AsArray() ?? []).SelectMany(child => StepsOf(child!)).Prepend(new PlanStep(name, details?.ToString() ?? string.Empty));
    }

    private sealed record PlanStep(string Operator, string Details);
}

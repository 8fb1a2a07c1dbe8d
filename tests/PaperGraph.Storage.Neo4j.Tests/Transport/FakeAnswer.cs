using Microsoft.AspNetCore.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What a server answers.</summary>
internal sealed record FakeAnswer(int Status, string Body)
{
    /// <summary>One row with the number 1, in a transaction that is left open.</summary>
    public static FakeAnswer Row { get; } = new(202, """{"data":{"fields":["value"],"values":[[1]]},"transaction":{"id":"77aa","expires":"2030-01-01T00:00:00Z"}}""");

    public static FakeAnswer NoRow { get; } = new(202, """{"data":{"fields":["value"],"values":[]}}""");

    public static FakeAnswer Committed { get; } = new(202, """{"bookmarks":["FB:one"]}""");

    public string? Affinity { get; init; }

    public static FakeAnswer Error(int status, string code, string message = "Its words") =>
        new(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        if (Affinity is not null)
            context.Response.Headers["neo4j-cluster-affinity"] = Affinity;
        await context.Response.WriteAsync(Body);
    }
}

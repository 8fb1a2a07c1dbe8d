using System.Text.Json.Serialization;

namespace PaperGraph.Benchmarks.Load;

/// <summary>A response as an object, of which the bare endpoint makes JSON.</summary>
internal sealed record Answer<TData>(TData Data, AnswerExtensions Extensions);

internal sealed record AnswerExtensions(AnswerExtensions.PriceOf Cost)
{
    internal sealed record PriceOf(long Estimated, long Limit);
}

internal sealed record PageAnswer(PageAnswer.PageOf Papers)
{
    internal sealed record PageOf(IReadOnlyList<Paper> Nodes);

    internal sealed record Paper(string Id, string Title, int? Year, IReadOnlyList<Touch> Topics);

    internal sealed record Touch(double Confidence, Topic Topic);
}

internal sealed record PaperAnswer(PaperAnswer.Found Paper)
{
    internal sealed record Found(string Id, string Title, int? Year, IReadOnlyList<Pair> Related);

    internal sealed record Pair(double Score, Named Paper, IReadOnlyList<Reason> Reasons);

    internal sealed record Named(string Id, string Title);

    internal sealed record Reason(string Kind, string Explanation);
}

internal sealed record SearchAnswer(SearchAnswer.Hits Search)
{
    internal sealed record Hits(int TotalCount, IReadOnlyList<Hit> Edges);

    internal sealed record Hit(double Score, string Snippet, Node Node);

    internal sealed record Node([property: JsonPropertyName("__typename")] string Type, string Id);
}

internal sealed record TopicsAnswer(TopicsAnswer.PageOf Topics)
{
    internal sealed record PageOf(int TotalCount, IReadOnlyList<Topic> Nodes);
}

internal sealed record PathAnswer(PathAnswer.Chain? Path)
{
    internal sealed record Chain(double Strength, IReadOnlyList<Step> Steps);

    internal sealed record Step(double Strength, string Explanation, End From, End To);

    internal sealed record End(string Id);
}

internal sealed record CoverageAnswer(IReadOnlyList<CoverageAnswer.Line> Coverage)
{
    internal sealed record Line(string State, int PaperCount, int AnnotationCount, Named Topic, IReadOnlyList<Named> Missing);

    internal sealed record Named(string Name);
}

internal sealed record Topic(string Id, string Name);

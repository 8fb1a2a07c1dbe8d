using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Related;

/// <summary>Puts reasons and related papers in order.</summary>
public static class ReasonOrder
{
    /// <summary>The answer that these reasons give: weightiest first, then by kind, then by id (a link by its kind, then by where it comes from); their sum in that order.</summary>
    public static RelatedPaper Answer(Id<Paper> to, Id<Paper> paper, IEnumerable<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        var ordered = reasons.OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Kind).ThenBy(LinkOf)
            .ThenBy(NodeOf).ToList();
        return new RelatedPaper(to, paper, ordered.Aggregate(0.0, (sum, reason) => sum + reason.Weight), ordered);
    }

    /// <summary>The best of these answers, best score first, then by id.</summary>
    public static IReadOnlyList<RelatedPaper> Best(IEnumerable<RelatedPaper> answers, int first)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. answers.OrderByDescending(answer => answer.Score).ThenBy(answer => answer.Paper).Take(first)];
    }

    private static LinkKind? LinkOf(Reason reason) => reason.Link?.Kind;

    private static NodeId NodeOf(Reason reason) =>
        reason.Topic?.Node ?? reason.Tag?.Node ?? reason.Person?.Node ?? reason.Session?.Node ?? reason.Link?.From.Node ?? default;
}

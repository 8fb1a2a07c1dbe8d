using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Related;

/// <summary>Finds the words that show a reason in one of its two papers, with one call to the store a sort of evidence.</summary>
internal sealed class ReasonEvidence(IPaperStore store)
{
    public async Task<IReadOnlyList<IReadOnlyList<Mention>>> FindAsync(
        IReadOnlyList<RelatedReason> reasons, Func<RelatedReason, Id<Paper>> paper, CancellationToken cancellationToken)
    {
        var mentions = FindMentionsAsync(reasons, paper, cancellationToken);
        var owners = FindOwnersAsync(reasons, cancellationToken);
        await Task.WhenAll(mentions, owners);
        var (mentionsOf, ownerOf) = (await mentions, await owners);
        return [.. reasons.Select(reason => Of(reason.Reason, paper(reason), mentionsOf, ownerOf))];
    }

    private static IReadOnlyList<Mention> Of(
        Reason reason,
        Id<Paper> paper,
        IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>> mentions,
        IReadOnlyDictionary<Id<Annotation>, Annotation> owners) => reason switch
        {
            { Topic: { } topic } => mentions.GetValueOrDefault(new PaperTopicKey(paper, topic), []),
            { Link: { Evidence: { } evidence } link } when OwnerOf(evidence, link, owners) == paper => [evidence],
            _ => [],
        };

    // What stands in no annotation is said by the paper that the link is from.
    private static Id<Paper> OwnerOf(Mention evidence, PaperLink link, IReadOnlyDictionary<Id<Annotation>, Annotation> owners) =>
        evidence.Annotation is { } annotation && owners.TryGetValue(annotation, out var owner) ? owner.Paper : link.From;

    private async Task<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>> FindMentionsAsync(
        IReadOnlyList<RelatedReason> reasons, Func<RelatedReason, Id<Paper>> paper, CancellationToken cancellationToken)
    {
        var touches = reasons.Where(one => one.Reason.Topic is not null)
            .Select(one => new PaperTopicKey(paper(one), one.Reason.Topic.GetValueOrDefault())).ToHashSet();
        return touches.Count == 0
            ? new Dictionary<PaperTopicKey, IReadOnlyList<Mention>>()
            : await store.FindMentionsAsync(touches, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Id<Annotation>, Annotation>> FindOwnersAsync(
        IReadOnlyList<RelatedReason> reasons, CancellationToken cancellationToken)
    {
        var annotations = reasons.Select(one => one.Reason.Link?.Evidence?.Annotation).OfType<Id<Annotation>>().ToHashSet();
        return annotations.Count == 0
            ? new Dictionary<Id<Annotation>, Annotation>()
            : await store.FindAnnotationsAsync(annotations, cancellationToken);
    }
}

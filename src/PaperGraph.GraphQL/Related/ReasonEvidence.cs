using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Related;

/// <summary>Finds the words that show a reason in one of its two papers, with one call to the store a sort of evidence.</summary>
internal sealed class ReasonEvidence(IPaperStore store)
{
    private const int MostWords = 5;

    public async Task<IReadOnlyList<IReadOnlyList<Mention>>> FindAsync(
        IReadOnlyList<RelatedReason> reasons, Func<RelatedReason, Id<Paper>> paper, CancellationToken cancellationToken)
    {
        var mentions = FindAsync(TouchesOf(reasons, paper), store.FindMentionsAsync, cancellationToken);
        var texts = FindAsync(TextsOf(reasons, paper), store.FindTextsAsync, cancellationToken);
        var annotations = FindAsync(AnnotationsOf(reasons), store.FindAnnotationsAsync, cancellationToken);
        await Task.WhenAll(mentions, texts, annotations);
        var (mentionsOf, textsOf, annotationOf) = (await mentions, await texts, await annotations);
        return [.. reasons.Select(one => one.Reason switch
        {
            { Topic: { } topic } => mentionsOf.GetValueOrDefault(new PaperTopicKey(paper(one), topic), []),
            { Words: { Count: > 0 } words } => Mentions.OfTerms(words, textsOf.GetValueOrDefault(paper(one), []), MostWords),
            { Link: { Evidence: { } evidence } link } when OwnerOf(link, evidence) == paper(one) => [evidence],
            _ => [],
        })];

        // What stands in no annotation is said by the paper that the link is from.
        Id<Paper> OwnerOf(PaperLink link, Mention evidence) =>
            evidence.Annotation is { } id && annotationOf.TryGetValue(id, out var annotation) ? annotation.Paper : link.From;
    }

    private static HashSet<PaperTopicKey> TouchesOf(IEnumerable<RelatedReason> reasons, Func<RelatedReason, Id<Paper>> paper) =>
        [.. reasons.Where(one => one.Reason.Topic is not null)
            .Select(one => new PaperTopicKey(paper(one), one.Reason.Topic.GetValueOrDefault()))];

    private static HashSet<Id<Paper>> TextsOf(IEnumerable<RelatedReason> reasons, Func<RelatedReason, Id<Paper>> paper) =>
        [.. reasons.Where(one => one.Reason.Words.Count > 0).Select(paper)];

    private static HashSet<Id<Core.Annotations.Annotation>> AnnotationsOf(IEnumerable<RelatedReason> reasons) =>
        [.. reasons.Select(one => one.Reason.Link?.Evidence?.Annotation).OfType<Id<Core.Annotations.Annotation>>()];

    private static async Task<IReadOnlyDictionary<TKey, TValue>> FindAsync<TKey, TValue>(
        HashSet<TKey> keys,
        Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> find,
        CancellationToken cancellationToken)
        where TKey : notnull =>
        keys.Count == 0 ? new Dictionary<TKey, TValue>() : await find(keys, cancellationToken);
}

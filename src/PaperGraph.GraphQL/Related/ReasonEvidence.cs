using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Related;

/// <summary>Finds the words that show a reason in one of its two papers, with one call to the store a sort of evidence.</summary>
internal sealed class ReasonEvidence(IPaperStore store)
{
    private const int MostWords = 5;

    public async Task<IReadOnlyList<IReadOnlyList<Mention>>> FindAsync(IReadOnlyList<ReasonSide> sides, CancellationToken cancellationToken)
    {
        var mentions = FindAsync(TouchesOf(sides), store.FindMentionsAsync, cancellationToken);
        var texts = FindAsync(TextsOf(sides), store.FindTextsAsync, cancellationToken);
        var annotations = FindAsync(AnnotationsOf(sides), store.FindAnnotationsAsync, cancellationToken);
        var tags = FindAsync(TagsOf(sides), store.FindTagsAsync, cancellationToken);
        await Task.WhenAll(mentions, texts, annotations, tags);
        var (mentionsOf, textsOf, annotationOf, tagOf) = (await mentions, await texts, await annotations, await tags);
        return [.. sides.Select(side => side.Reason switch
        {
            { Topic: not null } => [.. side.Topics.SelectMany(topic => mentionsOf.GetValueOrDefault(new PaperTopicKey(side.Paper, topic), []))],
            { Words: { Count: > 0 } words } => Mentions.OfTerms(words, textsOf.GetValueOrDefault(side.Paper, []), MostWords),
            { Tag: { } id } when tagOf.TryGetValue(id, out var tag) => [new Mention(tag.Name, MentionPlace.Tag, null, 0, tag.Name.Length, tag.Name)],
            { Link: { Evidence: { } evidence } link } when OwnerOf(link, evidence) == side.Paper => [evidence],
            _ => (IReadOnlyList<Mention>)[],
        })];

        // What stands in no annotation is said by the paper that the link is from.
        Id<Paper> OwnerOf(PaperLink link, Mention evidence) =>
            evidence.Annotation is { } id && annotationOf.TryGetValue(id, out var annotation) ? annotation.Paper : link.From;
    }

    private static HashSet<PaperTopicKey> TouchesOf(IEnumerable<ReasonSide> sides) =>
        [.. sides.SelectMany(side => side.Topics.Select(topic => new PaperTopicKey(side.Paper, topic)))];

    private static HashSet<Id<Paper>> TextsOf(IEnumerable<ReasonSide> sides) =>
        [.. sides.Where(side => side.Reason.Words.Count > 0).Select(side => side.Paper)];

    private static HashSet<Id<Core.Annotations.Annotation>> AnnotationsOf(IEnumerable<ReasonSide> sides) =>
        [.. sides.Select(side => side.Reason.Link?.Evidence?.Annotation).OfType<Id<Core.Annotations.Annotation>>()];

    private static HashSet<Id<Tag>> TagsOf(IEnumerable<ReasonSide> sides) =>
        [.. sides.Select(side => side.Reason.Tag).OfType<Id<Tag>>()];

    private static async Task<IReadOnlyDictionary<TKey, TValue>> FindAsync<TKey, TValue>(
        HashSet<TKey> keys,
        Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> find,
        CancellationToken cancellationToken)
        where TKey : notnull =>
        keys.Count == 0 ? new Dictionary<TKey, TValue>() : await find(keys, cancellationToken);
}

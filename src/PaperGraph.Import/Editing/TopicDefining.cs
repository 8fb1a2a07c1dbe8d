using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Import.Editing;

/// <summary>Says what topics are.</summary>
internal sealed class TopicDefining(IPaperStore store, Saying saying)
{
    public Task<Edit> DefineAsync(TopicUpdate update, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        inspection.Name(update.Name, "name");
        inspection.Topics(update.Aliases.Value ?? [], "aliases");
        inspection.Prose(update.Description.Value, "description");
        inspection.Topics(update.Broader.Value ?? [], "broader");
        inspection.Topics(update.Prerequisites.Value ?? [], "prerequisites");
        return inspection.Mistakes.Count > 0
            ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
            : saying.SayAsync(() => DraftAsync(update, by, cancellationToken), cancellationToken);
    }

    private async Task<Drafted> DraftAsync(TopicUpdate update, Editor by, CancellationToken cancellationToken)
    {
        var vocabulary = saying.Topics.Vocabulary;
        var written = await store.ReadVocabularyAsync(cancellationToken);
        var topic = vocabulary.Find(update.Name);
        if (topic is null && await FindRemovalAsync(update.Name, written, cancellationToken) is { } removal)
            return Drafted.Refuse(new Mistake(MistakeCode.Conflict, $"{removal.By} removed this topic; undo that ({removal.Id}), and it is back.") { Path = ["input", "name"], Value = update.Name });
        if (topic is not null && update == new TopicUpdate { Name = update.Name })
            return Drafted.Refuse(new Mistake(MistakeCode.Invalid, "Nothing is said of the topic. Give at least one field.") { Path = ["input"] });
        var check = new TopicCheck(vocabulary, topic, update);
        if (check.Mistakes.Count > 0)
            return new Drafted.Refused(check.Mistakes);
        var said = check.Said;
        var definitions = VocabularyOverlay.Of(written.Definitions, [.. written.Said, said]);
        if (CircleIn(definitions) is { } circle)
            return Drafted.Refuse(circle);
        if (Vocabulary.ProblemsOf(definitions) is [var problem, ..])
            return Drafted.Refuse(new Mistake(MistakeCode.Conflict, $"That does not go with the rest of the vocabulary: {problem.Message}") { Path = ["input"] });
        var id = TopicNames.IdOf(said.Name);
        var (summary, made) = TopicSentences.Describe(vocabulary, topic, said);
        var change = saying.Of(ChangeKind.Topic, by, summary) with
        {
            Makes = topic is null ? [$"{id}", .. made.Select(field => $"{id}.{field}")] : [.. made.Select(field => $"{id}.{field}")],
            Needs = [.. (topic is null ? [] : new[] { id }).Concat(check.Named).Distinct().Select(needed => $"{needed}")],
        };
        return new Drafted.Words(change, id.Node, []) { SaidTopics = [said], Topics = Vocabulary.Of(definitions).Topics };
    }

    // A topic that people took out comes back by taking that back, with all that was said of it.
    private async Task<Change?> FindRemovalAsync(string name, WrittenVocabulary written, CancellationToken cancellationToken)
    {
        var key = TopicNames.KeyOf(name);
        var removal = written.Said.LastOrDefault(said => said.IsInEffect && said.IsRemoval && TopicNames.KeyOf(said.Name) == key);
        return removal?.Change is { } id ? (await store.FindChangesAsync([id], cancellationToken)).GetValueOrDefault(id) : null;
    }

    private static Mistake? CircleIn(IReadOnlyList<TopicDefinition> definitions) =>
        CircleIn(definitions, definition => definition.Broader, "is under", "broader")
        ?? CircleIn(definitions, definition => definition.Prerequisites, "needs", "prerequisites");

    private static Mistake? CircleIn(IReadOnlyList<TopicDefinition> definitions, Func<TopicDefinition, IReadOnlyList<string>> named, string does, string field)
    {
        if (Vocabulary.FindCircle(definitions, named) is not { } circle)
            return null;
        var names = circle.Append(circle[0]).Select(definition => definition.Name);
        return new Mistake(MistakeCode.Cycle, $"A topic would come before itself: {string.Join($" {does} ", names)}. Leave one of these out.") { Path = ["input", field] };
    }
}

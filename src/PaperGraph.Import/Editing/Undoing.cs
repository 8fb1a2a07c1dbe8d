using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Import.Editing;

/// <summary>Takes changes back.</summary>
internal sealed class Undoing(IPaperStore store, Saying saying)
{
    private const int MostNamed = 5;
    private const string FileRead = "A file that was read is not taken back here: mend the file, and it is read again.";
    private const string TextRead = "A text that was read is not taken back here: mend it, and send it again under the same name.";

    public Task<Edit> UndoAsync(Id<Change> id, Editor by, CancellationToken cancellationToken) =>
        saying.SayAsync(() => DraftAsync(id, by, cancellationToken), cancellationToken);

    private async Task<Drafted> DraftAsync(Id<Change> id, Editor by, CancellationToken cancellationToken)
    {
        if (!(await store.FindChangesAsync([id], cancellationToken)).TryGetValue(id, out var undone))
            return Drafted.NotFound("change", $"{id}", "change");
        if (undone is { Kind: ChangeKind.Topic, By: null })
            return Conflict("What was recognised follows from the vocabulary; take back what was said of a topic.");
        if (undone.Kind == ChangeKind.Import)
            return Conflict(undone.By is null ? FileRead : TextRead);
        if (!by.MayTakeBackOthers && undone.By != by.Name)
            throw new EditForbiddenException($"{undone.By} said this. Who said it can take it back, and a CURATOR.");
        if (undone.UndoneBy is { } earlier)
            return Conflict($"This is taken back already; to have it back, undo the change that did it, {earlier}.");
        var standing = await store.FindStandingOnAsync(undone, MostNamed, cancellationToken);
        if (standing.Count > 0)
            return Conflict($"Later changes stand on this one; take them back first: {string.Join("; ", standing.Select(change => $"{change.Id} ({change.Summary})"))}.");
        var change = saying.Of(ChangeKind.Undo, by, $"Took back: {undone.Summary}", undone.Papers) with
        {
            Undoes = id,
            Makes = undone.Makes,
            Needs = undone.Needs,
        };
        return await TopicsAfterAsync(undone, change, cancellationToken) switch
        {
            (null, null) => new Drafted.Words(change, change.Id.Node, []),
            (var topics, null) => new Drafted.Words(change, change.Id.Node, []) { Topics = topics },
            (_, { } problem) => Conflict($"Without this the vocabulary would be none: {problem.Message} Mend that first."),
        };
    }

    /// <returns>The topics that there are from then on, null where they stay, or why there cannot be.</returns>
    private async Task<(IReadOnlyList<Topic>? Topics, VocabularyProblem? Problem)> TopicsAfterAsync(Change undone, Change undo, CancellationToken cancellationToken)
    {
        List<Change> chain = [undone];
        while (chain[^1].Undoes is { } earlier)
            chain.Add((await store.FindChangesAsync([earlier], cancellationToken))[earlier]);
        if (chain[^1].Kind != ChangeKind.Topic)
            return (null, null);
        var said = UndoChain.TakeBack(chain, undo.Id)[^1];
        var written = await store.ReadVocabularyAsync(cancellationToken);
        var definitions = VocabularyOverlay.Of(written.Definitions, written.Said.Select(one => one.Change == said.Id ? one with { IsInEffect = said.IsInEffect } : one));
        return Vocabulary.ProblemsOf(definitions) is [var problem, ..] ? (null, problem) : (Vocabulary.Of(definitions).Topics, null);
    }

    private static Drafted Conflict(string message) => Drafted.Refuse(new Mistake(MistakeCode.Conflict, message) { Path = ["change"] });
}

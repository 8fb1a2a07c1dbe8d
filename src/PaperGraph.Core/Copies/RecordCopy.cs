using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Core.Copies;

/// <summary>Writes the parts of a record, in their order, into a store.</summary>
internal sealed class RecordCopy(IRecordWriter target)
{
    private ImportStart? _running;

    public Task TakeAsync(RecordPart part, CancellationToken cancellationToken) => part switch
    {
        RecordPart.Vocabulary(var topics, var definitions) => target.SaveVocabularyAsync(definitions, topics, VocabularyState.None.Version, cancellationToken),
        RecordPart.Names(var tags, var people) => target.RememberNamesAsync(tags, people, cancellationToken),
        RecordPart.Works(var works) => target.RememberWorksAsync(works, cancellationToken),
        RecordPart.Annotations(var annotations) => target.RememberAnnotationsAsync(annotations, cancellationToken),
        RecordPart.ImportBegins(var start) => target.BeginImportAsync(_running = start, cancellationToken),
        RecordPart.ImportGoesOn(var batch) => target.WriteAsync(Running().Id, batch, cancellationToken),
        RecordPart.ImportEnds(var import, var isStanding) => EndAsync(import, isStanding, cancellationToken),
        RecordPart.Log(var changes) => LogAsync(changes, cancellationToken),
        RecordPart.NamedTopics(var tags) => target.NameTopicsAsync(tags, cancellationToken),
        RecordPart.Recognised(var by) => NoteRecognisedAsync(by, cancellationToken),
        _ => throw new ArgumentException($"{part} is no part of a record.", nameof(part)),
    };

    // What an import changed when it was done first is not what it changes now.
    private async Task EndAsync(Import import, bool isStanding, CancellationToken cancellationToken)
    {
        if (isStanding)
            await target.SwitchOnAsync(import.Id, import.Lines, import.FinishedAt ?? import.StartedAt, cancellationToken);
        await target.RestoreImportAsync(import, cancellationToken);
        _running = null;
    }

    private async Task LogAsync(IReadOnlyList<ChangeDraft> changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
            await target.ChangeAsync(change, cancellationToken);
    }

    private async Task NoteRecognisedAsync(string by, CancellationToken cancellationToken) =>
        await target.NoteRecognisedAsync((await target.FindVocabularyStateAsync(cancellationToken)).Version, by, cancellationToken);

    private ImportStart Running() => _running ?? throw new InvalidOperationException("What was read comes after the beginning of its import.");
}

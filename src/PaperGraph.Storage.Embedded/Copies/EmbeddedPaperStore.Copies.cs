using PaperGraph.Core.Copies;
using PaperGraph.Core.Imports;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Embedded.Copies;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore : IRecordWriter
{
    public Task RememberNamesAsync(IReadOnlyList<Tag> tags, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(people);
        return WriteAsync(
            connection =>
            {
                var editor = new GraphEditor(_state.Graph);
                connection.Transact(transaction => new KnownWriter(transaction, _state.Graph).WriteNames(tags, people, editor));
                _state = _state with { Graph = editor.Done() };
            },
            cancellationToken);
    }

    public Task RememberWorksAsync(IReadOnlyList<KnownWork> works, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(works);
        return WriteAsync(
            connection => connection.Transact(transaction => new KnownWriter(transaction, _state.Graph).WriteWorks(works)), cancellationToken);
    }

    public Task RememberAnnotationsAsync(IReadOnlyList<MetAnnotation> annotations, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return WriteAsync(
            connection => connection.Transact(transaction => new KnownWriter(transaction, _state.Graph).WriteAnnotations(annotations)), cancellationToken);
    }

    public Task RestoreImportAsync(Import import, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        return WriteAsync(
            connection =>
            {
                var entry = _state.Imports.Find(import.Id) ?? throw new ArgumentException($"There is no import {import.Id}.", nameof(import));
                var restored = entry with { Import = import };
                connection.Transact(transaction => ImportTable.Save(transaction, restored));
                if (!entry.IsStanding)
                    ImportRanges.Delete(connection, entry.Number, withKeys: true);
                _progress.TryRemove(import.Id, out _);
                _state = _state with { Imports = _state.Imports.With(restored) };
            },
            cancellationToken);
    }

    public Task NameTopicsAsync(IReadOnlyList<Tag> tags, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tags);
        return WriteAsync(
            connection =>
            {
                var editor = new GraphEditor(_state.Graph);
                connection.Transact(transaction => new KnownWriter(transaction, _state.Graph).NameTopics(tags, editor));
                _state = _state with { Graph = editor.Done() };
            },
            cancellationToken);
    }
}

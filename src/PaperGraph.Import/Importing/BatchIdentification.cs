using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Importing;

/// <summary>Recognises the works and annotations of a batch with two look-ups in the store: of its works, and of the annotations of those that are not new.</summary>
internal sealed class BatchIdentification(IImportWriter store, WorkRecognition works, EntryAssembly assembly)
{
    private readonly AnnotationRecognition _annotations = new();

    /// <summary>The batch as the store takes it in.</summary>
    public async Task<ImportBatch> IdentifyAsync(RecognisedBatch batch, CancellationToken cancellationToken)
    {
        works.Learn(await store.FindWorksAsync(
            batch.Entries.SelectMany(entry => entry.Identified.Keys).ToHashSet(), cancellationToken));
        var papers = batch.Entries.Select(entry => works.Recognise(entry.Identified)).ToList();
        var keys = batch.Entries.Select((entry, at) => AnnotationRecognition.KeysOf(papers[at], entry.Identified)).ToList();
        _annotations.Learn(await store.FindAnnotationsAsync(
            keys.Where((_, at) => works.MayBeStored(papers[at])).SelectMany(ofEntry => ofEntry).SelectMany(ofAnnotation => ofAnnotation).ToHashSet(), cancellationToken));
        return new ImportBatch(
            [.. batch.Entries.Select((entry, at) => Assemble(entry, papers[at], keys[at]))],
            batch.Problems);
    }

    private EntryReading Assemble(RecognisedEntry entry, Id<Paper> paper, IReadOnlyList<IReadOnlyList<AnnotationKey>> keys) =>
        assembly.Assemble(entry, paper, keys, _annotations.Recognise(keys));
}

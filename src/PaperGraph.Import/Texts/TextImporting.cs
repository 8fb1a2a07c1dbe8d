using Microsoft.Extensions.Options;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Editing;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Texts;

/// <summary>Reads what people send the way the folder's files are read, between them.</summary>
internal sealed class TextImporting(
    IPaperStore store, WholeImport imports, FileImport files, DumpFormats formats, VocabularySource vocabulary, Saying saying, IOptions<ImportOptions> options) : ITextImporting
{
    private readonly string _folder = ImportFolder.Locate(options.Value.Folder, AppContext.BaseDirectory);

    public async Task<TextImport> ImportAsync(SentText sent, string by, CancellationToken cancellationToken)
    {
        var inspection = new SentTextInspection(formats);
        inspection.Name(sent.File);
        var bytes = inspection.Bytes(sent.Text);
        if (inspection.Reader(sent.Format, bytes) is not { } reader || inspection.Mistakes.Count > 0)
            return new TextImport.Refused(inspection.Mistakes);
        var source = ImportSource.OfText(sent.File, bytes);
        var survey = await FileSurvey.TakeAsync(source, reader, cancellationToken);
        await using var turn = await store.QueueAsync(cancellationToken);
        // A file of that name may have come while others had their turns.
        return ImportFolder.FilesOf(_folder).Any(file => file.Name == sent.File)
            ? new TextImport.Refused([Taken(sent.File)])
            : await ReadAsync(source, survey, by, cancellationToken);
    }

    private async Task<TextImport> ReadAsync(ImportSource source, FileSurvey survey, string by, CancellationToken cancellationToken)
    {
        // Another program may have changed the vocabulary.
        await vocabulary.RefreshAsync(cancellationToken);
        var start = imports.StartOf(source.File) with { By = by };
        await files.TakeInAsync(source, survey, start, saying.Topics, cancellationToken);
        return new TextImport.Read((await store.FindImportsAsync([start.Id], cancellationToken))[start.Id]);
    }

    private static Mistake Taken(string file) =>
        new(MistakeCode.Conflict, $"“{file}” is a file of the folder that is read, which would take the text's place. Change that file, or call the text otherwise.")
        {
            Path = ["file"],
            Value = file,
        };
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Imports;
using PaperGraph.Import.Curation;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Editing;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Recognition;
using PaperGraph.Import.Texts;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import;

/// <summary>Adds the hosted importer.</summary>
public static class ImportServiceCollectionExtensions
{
    /// <summary>Adds the hosted importer, and what takes in what people say and send; the caller has registered an <see cref="Core.Storage.IPaperStore" /> and opened it before the host starts.</summary>
    public static IServiceCollection AddPaperImport(this IServiceCollection services)
    {
        services.AddOptions<ImportOptions>()
            .BindConfiguration(ImportOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ImportNews>();
        services.AddSingleton<IDumpReader, HypothesisTextReader>();
        services.AddSingleton<DumpFormats>();
        services.AddSingleton<WholeImport>();
        services.AddSingleton<FileImport>();
        services.AddSingleton<CurationImport>();
        services.AddSingleton<VocabularySource>();
        services.AddSingleton<FirstPass>();
        services.AddSingleton<TopicsAnew>();
        services.AddSingleton<RecordRecognition>();
        services.AddSingleton<RecognitionWorker>();
        services.AddSingleton<Saying>();
        services.AddSingleton<PaperAdding>();
        services.AddSingleton<PaperCorrecting>();
        services.AddSingleton<PaperRemoving>();
        services.AddSingleton<PaperMerging>();
        services.AddSingleton<PaperLinking>();
        services.AddSingleton<PaperTagging>();
        services.AddSingleton<TopicJudging>();
        services.AddSingleton<AnnotationEditing>();
        services.AddSingleton<TopicDefining>();
        services.AddSingleton<TopicRemoving>();
        services.AddSingleton<SessionLookup>();
        services.AddSingleton<SessionPapers>();
        services.AddSingleton<SessionPlanning>();
        services.AddSingleton<SessionChanging>();
        services.AddSingleton<SessionEnding>();
        services.AddSingleton<SessionArranging>();
        services.AddSingleton<Undoing>();
        services.AddSingleton<IEditing, GraphEditing>();
        services.AddSingleton<ITextImporting, TextImporting>();
        return services.AddHostedService<ImportWorker>().AddHostedService(provider => provider.GetRequiredService<RecognitionWorker>());
    }
}

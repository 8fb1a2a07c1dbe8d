namespace PaperGraph.Import.Works.Statements;

/// <summary>Finds the sentences that say what a work has to do with others.</summary>
internal static class StatementReader
{
    public static IEnumerable<StatementDraft> Read(AnnotationDraft annotation, int index) => [];
}

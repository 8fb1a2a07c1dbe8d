using Microsoft.Extensions.Logging;
using PaperGraph.Core.Imports;

namespace PaperGraph.Import;

internal static partial class ImportLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "{File} is unchanged.")]
    public static partial void Unchanged(this ILogger logger, string file);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Information, Message = "{File}: {Share:P0} read, {EntriesPerSecond:N0} entries/s, {SecondsLeft} s left.")]
    public static partial void Progress(this ILogger logger, string file, double share, double entriesPerSecond, int? secondsLeft);

    public static void Finished(this ILogger logger, string file, LineCounts lines, ImportChanges changes) =>
        logger.Finished(
            file, lines.Total, lines.Entries, lines.Problem,
            $"{changes.PapersAdded} added, {changes.PapersUpdated} updated, {changes.PapersWithdrawn} withdrawn",
            $"{changes.AnnotationsAdded} added, {changes.AnnotationsUpdated} updated, {changes.AnnotationsWithdrawn} withdrawn");

    [LoggerMessage(EventId = 2003, Level = LogLevel.Information, Message = "{File} is in the graph: {Lines} lines, {Entries} entries, {Problems} lines not understood. Papers: {Papers}. Annotations: {Annotations}.")]
    private static partial void Finished(this ILogger logger, string file, int lines, int entries, int problems, string papers, string annotations);

    // What is wrong with a line may quote it.
    public static void Failed(this ILogger logger, string file, ImportProblem problem) =>
        logger.Failed(file, problem.Line, problem.Line == 0 ? problem.Message : "it cannot be used; the problems of the import say why.");

    [LoggerMessage(EventId = 2004, Level = LogLevel.Error, Message = "{File}, line {Line}: {Problem} What it said before still stands.")]
    private static partial void Failed(this ILogger logger, string file, int line, string problem);

    [LoggerMessage(EventId = 2005, Level = LogLevel.Warning, Message = "{File} is gone. What it said stays in the graph.")]
    public static partial void Gone(this ILogger logger, string file);

    [LoggerMessage(EventId = 2006, Level = LogLevel.Error, Message = "The vocabulary cannot be used, so nothing is imported until it is mended: {Problem}")]
    public static partial void VocabularyFailed(this ILogger logger, string problem);

    [LoggerMessage(EventId = 2007, Level = LogLevel.Warning, Message = "{Folder} has no topics.yaml; papers are read without topics.")]
    public static partial void VocabularyMissing(this ILogger logger, string folder);

    [LoggerMessage(EventId = 2008, Level = LogLevel.Information, Message = "Importing from {Folder}.")]
    public static partial void Importing(this ILogger logger, string folder);

    [LoggerMessage(EventId = 2009, Level = LogLevel.Warning, Message = "{Folder} is not there. Set Import:Folder to the folder that holds the dumps.")]
    public static partial void FolderMissing(this ILogger logger, string folder);

    [LoggerMessage(EventId = 2010, Level = LogLevel.Error, Message = "The store cannot be used: {Problem} The import is tried again.")]
    public static partial void StoreFailed(this ILogger logger, string problem);

    [LoggerMessage(EventId = 2012, Level = LogLevel.Warning, Message = "{File}, line {Line}: a correction waits; the problems of the import say what for.")]
    public static partial void CorrectionWaits(this ILogger logger, string file, int line);

    [LoggerMessage(EventId = 2013, Level = LogLevel.Warning, Message = "{File}, line {Line}: {Paper} may be the same work as {Other}, which is known by the same already.")]
    public static partial void SameWork(this ILogger logger, string file, int line, string paper, string other);

    [LoggerMessage(EventId = 2014, Level = LogLevel.Information, Message = "Everything is recognised with a vocabulary of {Topics} topics; {Papers} papers changed.")]
    public static partial void Recognised(this ILogger logger, int topics, int papers);

    [LoggerMessage(EventId = 2015, Level = LogLevel.Error, Message = "The store cannot be used: {Problem} Topics are recognised anew when it can.")]
    public static partial void RecognitionPutOff(this ILogger logger, string problem);

    [LoggerMessage(EventId = 2011, Level = LogLevel.Error, Message = "Reading {File} met what nobody foresaw: {Failure}")]
    public static partial void Unexpected(this ILogger logger, string file, string failure);
}

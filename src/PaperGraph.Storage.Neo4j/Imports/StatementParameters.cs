using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What is stated of a work, as the properties of a node.</summary>
internal static class StatementParameters
{
    /// <summary>The annotations in which an entry states something, by id.</summary>
    public static Dictionary<Id<Annotation>, AnnotationReading> ByAnnotation(EntryReading entry) =>
        entry.Annotations.GroupBy(annotation => annotation.Id).ToDictionary(group => group.Key, group => group.Last());

    /// <summary>The words that say so are kept with the statement: of an annotation that several files hold, this file's.</summary>
    /// <param name="said">The statement.</param>
    /// <param name="of">The entry that states it.</param>
    /// <param name="entry">The number of the reading of the work in that entry.</param>
    /// <param name="number">The statement's number.</param>
    /// <param name="annotation">The annotation in which it is stated, if it is known.</param>
    public static CypherMap Of(LinkStatement said, EntryReading of, long entry, long number, AnnotationReading? annotation)
    {
        var statement = new CypherMap()
            .Put("paper", of.Paper.Id.ToString()).Put("entry", entry).Put("number", number).Put("target", said.Target.Text).Put("kind", EnumText.Of(said.Kind))
            .Put("place", EnumText.Of(said.Where)).Put("start", said.Start).Put("length", said.Length)
            .Put("firstLine", of.FirstLine).Put("isDenial", said.IsDenial ? true : null);
        if (annotation is null)
            return statement;
        statement.Put("annotation", annotation.Id.ToString()).Put("month", annotation.Month).Put("line", annotation.FirstLine);
        var text = said.Where == MentionPlace.Quote ? annotation.Quote : annotation.Note;
        if (text is not null && said.Start >= 0 && said.Length >= 0 && said.Start <= text.Length - said.Length)
            statement.Put("text", text.Substring(said.Start, said.Length)).Put("context", MentionContext.Around(text, said.Start, said.Length));
        return statement;
    }
}

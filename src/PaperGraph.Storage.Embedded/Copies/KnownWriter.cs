using PaperGraph.Core.Copies;
using PaperGraph.Core.Imports;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Writes what another store had met, within a transaction.</summary>
internal sealed class KnownWriter(DatabaseConnection connection, GraphSnapshot graph)
{
    // Imports are numbered from 1 on, so that none that is swept takes such a key with it.
    private const long NoImport = 0;

    private readonly NodeNumbers _numbers = new(connection, graph);

    public void WriteNames(IReadOnlyList<Tag> tags, IReadOnlyList<Person> people, GraphEditor editor)
    {
        var tagNames = new NameTable(connection, "tag", name => TagNames.IdOf(name).Node.Value);
        foreach (var tag in tags)
            editor.Put(tagNames.NumberOf(tag.Name), tag with { Topic = null });
        var personNames = new NameTable(connection, "person", name => PersonNames.IdOf(name).Node.Value);
        foreach (var person in people)
            editor.Put(personNames.NumberOf(person.Name), person);
    }

    public void WriteWorks(IReadOnlyList<KnownWork> works)
    {
        foreach (var work in works)
        {
            var number = _numbers.OfPaper(work.Id);
            foreach (var key in work.Keys)
            {
                connection.Prepare("INSERT INTO work_key (text, paper, import) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .Bind(key.Text).Bind(number).Bind(NoImport).Run();
            }
        }
    }

    public void WriteAnnotations(IReadOnlyList<MetAnnotation> annotations)
    {
        foreach (var (annotation, paper) in annotations)
        {
            var (number, _) = _numbers.OfAnnotation(annotation.Id, _numbers.OfPaper(paper));
            foreach (var key in annotation.Keys)
            {
                connection.Prepare("INSERT INTO annotation_key (text, annotation, import) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .Bind(key.Text).Bind(number).Bind(NoImport).Run();
            }
        }
    }

    public void NameTopics(IReadOnlyList<Tag> tags, GraphEditor editor)
    {
        var names = new NameTable(connection, "tag", name => TagNames.IdOf(name).Node.Value);
        foreach (var tag in tags)
        {
            var number = names.NumberOf(tag.Name);
            if (graph.Tags[number] is not { Record: var known } || known.Topic == tag.Topic)
                continue;
            connection.Prepare("UPDATE tag SET topic = ? WHERE number = ?").Bind(tag.Topic is { } topic ? graph.NumberOf(topic) : null as long?).Bind(number).Run();
            editor.Put(number, known with { Topic = tag.Topic });
        }
    }
}

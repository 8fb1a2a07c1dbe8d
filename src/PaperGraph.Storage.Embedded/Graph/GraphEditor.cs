using System.Collections.Immutable;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Tags;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes the next state of the graph from papers that changed, came or went; used once.</summary>
internal sealed class GraphEditor(GraphSnapshot before)
{
    // From this share of changed papers on, making all posting lists anew is quicker than changing them one by one.
    private const int LargeShare = 4;

    private readonly ChunkedArrayEditor<PaperNode?> _papers = new(before.Papers);
    private readonly ChunkedArrayEditor<AnnotationNode> _annotations = new(before.Annotations);
    private readonly ChunkedArrayEditor<TagNode?> _tags = new(before.Tags);
    private readonly ChunkedArrayEditor<PersonNode?> _people = new(before.People);
    private readonly ChunkedArrayEditor<int> _papersOfStates = new(before.PapersOfStates);
    private readonly ChunkedArrayEditor<int> _annotationsOfReadings = new(before.AnnotationsOfReadings);
    private readonly HashSet<int> _changedPapers = [];
    private readonly HashSet<int> _changedAnnotations = [];
    private readonly NumberSets _sets = new();
    private readonly ImmutableDictionary<int, int>.Builder _homes = before.Homes.ToBuilder();
    private MergedPapers _merged = before.Merged;
    private GraphSessions _sessions = before.Sessions;
    private long _wordCount = before.WordCount;

    // Where no paper was seen before, what follows from all of them is made anew, and nobody needs to know which changed.
    private bool IsFirst => before.Papers.Length == 0;

    /// <summary>The paper as it is seen so far.</summary>
    public PaperNode? Find(int paper) => _papers[paper];

    /// <summary>Makes a paper seen, in place of how it was seen before.</summary>
    public void Put(PaperState state) => PutComplete(state with { Paper = PaperDerivations.Complete(state, before.Topics, _sets) });

    /// <summary>Makes a paper seen that <see cref="PaperDerivations" /> completed for the same topics.</summary>
    public void PutComplete(PaperState state)
    {
        var old = _papers[state.Number];
        TakeOut(state.Number, old);
        before.Tables.Papers.Set(state.Number, state.Id);
        foreach (var annotation in state.Annotations)
            Put(annotation);
        var node = old is { LinksTo: { Length: > 0 } links } ? state.Paper with { LinksTo = links } : state.Paper;
        _papers[state.Number] = node;
        _papersOfStates[node.State] = state.Number;
        _wordCount += node.WordCount;
    }

    /// <summary>Makes a paper unseen, and its annotations with it.</summary>
    public void Withdraw(int paper)
    {
        TakeOut(paper, _papers[paper]);
        _papers[paper] = null;
    }

    /// <summary>Says which works are part of which papers; how the papers are seen then is to be said too.</summary>
    public void Merge(MergedPapers merged) => _merged = merged;

    /// <summary>Makes a tag known, or changes what is known of it; it is seen when something carries it.</summary>
    public void Put(int number, Tag tag)
    {
        before.Tables.Tags.Set(number, tag.Id.Node.Value);
        _tags[number] = _tags[number] is { } node ? node with { Record = tag } : new TagNode(tag);
    }

    /// <summary>Makes a person known; they are seen when they wrote something.</summary>
    public void Put(int number, Person person)
    {
        before.Tables.People.Set(number, person.Id.Node.Value);
        _people[number] = _people[number] is { } node ? node with { Record = person } : new PersonNode(person);
    }

    /// <summary>Makes a session what it is now; null where it is not there any more. Whom it names is known already.</summary>
    public void Put(int number, Session? session)
    {
        CountSession(_sessions.Find(number), -1);
        CountSession(session, 1);
        if (session is not null)
            before.Tables.Sessions.Set(number, session.Id.Node.Value);
        _sessions = _sessions.With(number, session);
    }

    /// <summary>The next state; the one before is left as it was.</summary>
    public GraphSnapshot Done()
    {
        if (IsFirst)
            LinkEditor.Link(before.Tables.Papers, _papers);
        else
            LinkEditor.Relink(before, _papers, _changedPapers);
        var areAllAnew = IsFirst || _changedPapers.Count * LargeShare > before.Counts.Papers;
        var papers = _papers.Done();
        var edited = new GraphSnapshot(before.Tables)
        {
            Papers = papers,
            Annotations = _annotations.Done(),
            Topics = before.Topics,
            Tags = _tags.Done(),
            People = _people.Done(),
            TermPostings = areAllAnew ? TermPostings.Of(papers) : TermPostings.Changed(before, papers, _changedPapers),
            PapersOfStates = _papersOfStates.Done(),
            AnnotationsOfReadings = _annotationsOfReadings.Done(),
            Merged = _merged,
            Sessions = _sessions,
            Homes = _homes.ToImmutable(),
            WordCount = _wordCount,
        };
        return areAllAnew ? MakeListsAnew(edited) : GraphPostings.Update(before, edited, _changedPapers, _changedAnnotations);
    }

    private GraphSnapshot MakeListsAnew(GraphSnapshot edited)
    {
        var made = GraphPostings.Update(before, edited, papers: null, annotations: null);
        // Behind the others, as questions can be answered meanwhile. Nobody waits for it: where it fails, whoever asks for these lists makes them, and meets the failure.
        var terms = made.TermPostings;
        _ = Task.Run(() => terms.Lists);
        return made;
    }

    private void CountSession(Session? session, int step)
    {
        foreach (var person in session?.People ?? [])
        {
            var number = before.Tables.People.Find(person.Id.Node.Value);
            if (_people[number] is { } node)
                _people[number] = node with { Sessions = node.Sessions + step };
        }
    }

    private void Put(AnnotationState annotation)
    {
        before.Tables.Annotations.Set(annotation.Number, annotation.Id);
        // It may still stand on the paper that it is taken from.
        if (_annotations[annotation.Number].IsSeen)
            TakeOut(annotation.Number);
        NoteChanged(annotation.Number);
        _annotations[annotation.Number] = annotation.Node with
        {
            Topics = PaperDerivations.WithoutGone(annotation.Node.Topics, before.Topics),
        };
        _annotationsOfReadings[annotation.Node.Reading] = annotation.Number;
        if (annotation.Home != 0)
            _homes[annotation.Number] = annotation.Home;
    }

    private void TakeOut(int paper, PaperNode? old)
    {
        if (!IsFirst)
            _changedPapers.Add(paper);
        if (old is null)
            return;
        // What another paper was given meanwhile is that one's.
        foreach (var annotation in old.Annotations)
        {
            if (_annotations[annotation].Paper == paper)
                TakeOut(annotation);
        }

        _papersOfStates[old.State] = 0;
        _wordCount -= old.WordCount;
    }

    private void TakeOut(int annotation)
    {
        NoteChanged(annotation);
        _annotationsOfReadings[_annotations[annotation].Reading] = 0;
        _annotations[annotation] = default;
        _homes.Remove(annotation);
    }

    private void NoteChanged(int annotation)
    {
        if (!IsFirst)
            _changedAnnotations.Add(annotation);
    }
}

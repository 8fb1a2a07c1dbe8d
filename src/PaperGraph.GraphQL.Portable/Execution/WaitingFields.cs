using PaperGraph.GraphQL.Portable.Plans;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>The fields that wait to be answered for a batch, and the objects that wait for each.</summary>
internal sealed class WaitingFields(OperationPlan plan)
{
    private readonly Queue?[] _queues = new Queue?[plan.Queues];
    private List<Queue> _filled = [];

    public bool IsEmpty => _filled.Count == 0;

    public void Add(FieldPlan field, ResultObject parent)
    {
        if (_queues[field.Queue] is not { } queue)
        {
            queue = _queues[field.Queue] = new Queue(field);
            _filled.Add(queue);
        }

        queue.Parents.Add(parent);
    }

    /// <summary>Empties the queues: fields that are resolved alike with equal arguments make one batch, wherever they stand.</summary>
    public List<Batch> Take(Func<FieldPlan, Arguments> argumentsOf)
    {
        var batches = new List<Batch>(_filled.Count);
        foreach (var queue in _filled)
        {
            _queues[queue.Field.Queue] = null;
            var arguments = argumentsOf(queue.Field);
            var batch = batches.Find(other => other.Resolver == queue.Field.Binding?.Resolver && other.Arguments.Equals(arguments));
            if (batch is null)
                batches.Add(batch = new Batch(queue.Field, arguments));
            batch.Queues.Add(queue);
        }

        _filled = [];
        return batches;
    }

    /// <summary>The objects that wait for one field.</summary>
    public sealed class Queue(FieldPlan field)
    {
        public FieldPlan Field { get; } = field;

        public List<ResultObject> Parents { get; } = [];
    }

    /// <summary>All that one call of a resolver answers.</summary>
    public sealed class Batch(FieldPlan field, Arguments arguments)
    {
        public BatchResolver Resolver { get; } =
            field.Binding?.Resolver as BatchResolver ?? throw new InvalidOperationException($"{field.Name} waits for no batch.");

        public Arguments Arguments { get; } = arguments;

        public List<Queue> Queues { get; } = [];

        public object[] Parents()
        {
            var parents = new object[Queues.Sum(queue => queue.Parents.Count)];
            var at = 0;
            foreach (var queue in Queues)
            {
                foreach (var parent in queue.Parents)
                    parents[at++] = parent.Source;
            }

            return parents;
        }
    }
}

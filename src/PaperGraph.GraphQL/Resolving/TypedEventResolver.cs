namespace PaperGraph.GraphQL.Resolving;

internal sealed class EventResolver<TEvent>(Func<FieldCall, IAsyncEnumerable<TEvent>> follow) : EventResolver
    where TEvent : class
{
    public override Type Parent => typeof(OperationRoot);

    public override Type Result => typeof(TEvent);

    public override IAsyncEnumerable<object> Follow(FieldCall call) => follow(call);
}

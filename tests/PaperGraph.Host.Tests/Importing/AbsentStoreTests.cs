using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Importing;

public sealed class AbsentStoreTests : IAsyncLifetime
{
    private readonly ReadingGroup _group = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _group.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_comes_late_is_filled_when_it_is_there_whether_or_not_the_folder_is_watched(bool watch)
    {
        _group.Watch = watch;
        _group.Also = services =>
        {
            var store = services.Single(service => service.ServiceType == typeof(IPaperStore)).ImplementationType!;
            services.AddSingleton(provider => AbsentStore.Over((IPaperStore)ActivatorUtilities.CreateInstance(provider, store), absences: 5));
        };

        await _group.Write("group.txt", Dumps.July).StartAsync();
        await _group.UntilAsync(() => Task.FromResult(_group.FirstPass.IsThrough));

        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
        Assert.Contains(_group.Log.Lines, line => line.Contains("The store is away.", StringComparison.Ordinal));
    }
}

using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void The_store_is_registered_once_for_all()
    {
        var store = Assert.Single(new ServiceCollection().AddEmbeddedStore(), service => service.ServiceType == typeof(IPaperStore));

        Assert.Equal(ServiceLifetime.Singleton, store.Lifetime);
    }

    [Fact]
    public void Left_to_itself_it_keeps_to_the_users_own_folder() =>
        Assert.Equal("PaperGraph", Path.GetFileName(new EmbeddedStoreOptions().Path));
}

using System;
using System.Threading;
using Factum.Extraction.Languages.Detection;
using Factum.Extraction.Startup;

namespace Factum.Extraction.Languages;

/// <summary>A language that can be read: its pack is opened when a document in it comes.</summary>
internal sealed class LanguageSource
{
    private readonly Lazy<LanguagePack> pack;
    private readonly Lazy<Thread> preparation;

    /// <summary>A language whose pack is not open yet.</summary>
    /// <param name="code">BCP 47 primary language.</param>
    /// <param name="articles">Its definite articles in lower case, without an apostrophe: to know here, since names are compared across documents whose languages need not be open.</param>
    /// <param name="open">Opens the pack.</param>
    public LanguageSource(string code, string[] articles, Func<LanguagePack> open)
    {
        Code = code;
        Articles = articles;
        Profile = new LanguageProfile(code + ".letters.model");
        pack = new Lazy<LanguagePack>(open);
        preparation = new Lazy<Thread>(StartPreparing);
    }

    /// <summary>BCP 47 primary language.</summary>
    public readonly string Code;

    /// <summary>Its definite articles, which make no other name of one.</summary>
    public readonly string[] Articles;

    /// <summary>What its words look like, for telling languages apart; read from the embedded counts when first asked for.</summary>
    public LanguageProfile Profile { get; }

    /// <summary>All that is known of it.</summary>
    public LanguagePack Pack => pack.Value;

    /// <summary>Has what its first document will need made ready on another thread; later calls do nothing.</summary>
    public void Prepare() => _ = preparation.Value;

    // A thread of its own: to have the pool's first thread costs a process that starts some milliseconds.
    private Thread StartPreparing()
    {
        Thread thread = new(PreparePack) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void PreparePack()
    {
        try
        {
            Preparation.Run(Pack);
        }
        catch (Exception)
        {
            // Whoever needs what could not be prepared meets the same error, where it can be told.
        }
    }
}

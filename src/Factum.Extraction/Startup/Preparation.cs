using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Startup;

/// <summary>
/// Has the later stages ready when the first document of a process gets there. What a first document waits for is the compiler, for the lexicons and for the code alike: while the document's thread
/// compiles its way through the grammar, another opens the lexicons in the order in which they will be asked for, and then compiles the methods that most documents reach behind it.
/// </summary>
/// <remarks>Nothing depends on it: a stage that comes first opens and compiles for itself, and gets the same.</remarks>
internal static class Preparation
{
    private const BindingFlags OwnMembers = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Prepares a language, and the code that its documents reach.</summary>
    public static void Run(LanguagePack language)
    {
        OpenLexicons(language);
        Reached compile = (type, methods) => Compile(type, methods, language.Code);
        ReachedMethods.OfQuantities(compile);
        ReachedMethods.OfEntities(compile);
        ReachedMethods.OfFacts(compile);
    }

    /// <summary>Opens what a document looks up, in the order in which it does.</summary>
    public static void OpenLexicons(LanguagePack language)
    {
        _ = language.Times?.Patterns(false);
        _ = language.Times?.Triggers;
        _ = language.Quantities.Triggers(language.Numbers.Grammar);
        _ = language.Coreference;
        if (language.Names is { } names) _ = (names.Model, names.Words, NameLexicon.World);
        _ = language.Facts.Index;
    }

    /// <summary>Compiles methods of a class by their names, between spaces; the profile may name some that are gone.</summary>
    /// <param name="type">The class.</param>
    /// <param name="methods">The names; one behind a language and a colon is for documents in that language.</param>
    /// <param name="language">The document's language.</param>
    private static void Compile(Type type, string methods, string language)
    {
        string[] names = methods.Split(' ');
        bool any = false;
        for (int i = 0; i < names.Length; i++)
        {
            int colon = names[i].IndexOf(':');
            if (colon > 0) names[i] = names[i].StartsWith(language, StringComparison.Ordinal) ? names[i].Substring(colon + 1) : "";
            any |= names[i].Length > 0;
        }

        if (!any) return;
        foreach (MethodInfo method in type.GetMethods(OwnMembers))
            if (Array.IndexOf(names, method.Name) >= 0 && !method.ContainsGenericParameters) RuntimeHelpers.PrepareMethod(method.MethodHandle);
        if (Array.IndexOf(names, ConstructorInfo.ConstructorName) < 0) return;
        foreach (ConstructorInfo constructor in type.GetConstructors(OwnMembers))
            if (!constructor.IsStatic) RuntimeHelpers.PrepareMethod(constructor.MethodHandle);
    }
}

namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
internal static class ReachedMethods
{
    /// <summary>Where the classes are.</summary>
    public const string Root = "Factum.Extraction.";

    /// <summary>A class a line, and its methods.</summary>
    public const string Profile =
        """
        Quantities.DocumentQuantities .ctor
        Text.TextRange Overlaps Of
        Quantities.QuantityOverlaps FirstOf Without Settle
        Quantities.Times.ShiftResolver en:With en:Resolve
        Quantities.TimeExpression .ctor
        Quantities.Times.TimexBuffer ToString Append .ctor
        Quantities.Times.CalendarTime get_Half get_Quarter get_Week get_Month get_Weekday get_Day get_IsTimeOfDay
        Quantities.Times.Timex Append AppendYear AppendDate Format TypeOf
        Quantities.Times.TimeExpressions Write Anchor
        Quantities.Times.DateResolver Plain Ranked Celebrated Resolve
        Quantities.Times.TimeAnchor get_Now Resolve Next .ctor
        Quantities.Times.ClauseGrammar .ctor
        Quantities.AmountsAndNumbers .ctor
        Text.EquatableArrays ToEquatableArray
        Quantities.MoneyExpression .ctor
        Quantities.NumberExpression .ctor
        Quantities.QuantityExpressions Money Normalize Number Of
        Quantities.UnitNoun TryRead
        Text.WordTriggers en:IsLetter
        Quantities.Money.CountryCues en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor
        Quantities.Money.CountryCueList en:Read
        Languages.English.EnglishCountryCues en:get_All
        Quantities.Money.MoneyGrammar en:get_Countries
        Quantities.Money.CurrencyResolver en:CountNearby Resolve .ctor en:ReadCues en:Score en:ResolveStrong en:IsDollarLike
        Quantities.Bounds.BoundGrammar TryReadAfter TryReadBefore
        Quantities.QuantityJoiner IsBareSum IsEquivalent ReadPer HasNounAfter IsNothing JoinSums IsTopic ReadBounds SkipSpacesBack ReadLink JoinPair fr:Reaches JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor
        Quantities.QuantityReader Join
        Quantities.Times.Period .ctor
        Quantities.QuantityScanner fr:IsSymbolPlausible
        Languages.English.EnglishTimeRules en:IsName en:Beside en:IsCount en:IsVerb
        Quantities.Times.Shifted en:.ctor
        Quantities.Times.FoldedText Matches
        Quantities.Times.TimeBuild Edge Month DayOf Day Lasting
        Quantities.Numbers.NumberComposer fr:TryAddBelowHundred
        Quantities.Times.TimeLexer fr:Find
        Languages.French.FrenchTimeRules fr:Beside fr:IsCount fr:IsStray fr:Plain
        Quantities.Times.NameFilter Links InDigitChain
        Quantities.Times.TimeMatch fr:Says Has Speaks Followed Number
        Quantities.Times.NumericForms en:IsDayAndMonth en:IsWord
        Quantities.Times.Length en:get_Finest Of .ctor
        Quantities.Times.TimeMatcher Better
        Mentions.Coreference.ReferenceCollector IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor
        Mentions.PhraseReference .ctor
        Mentions.Coreference.AntecedentScore en:IsDescribedAsOrganization fr:IsCollective fr:IsInsidePhrase TypeFit IsActedOnBy IsNamedAfter OwnerAgreement IsPossessed IsSource OfNominal IsAnimate Salience IsItself OfPronoun
        Languages.French.FrenchCoreference fr:IsExpletive
        Mentions.Coreference.GivenNameGenders Contains Load Of
        Languages.English.EnglishCoreference en:IsExpletive
        Mentions.Coreference.CoreferenceReader NameAround fr:TakesUp IsSpouse en:Surname AreAlike ModifiedByTree AreMembers Modified Consider Suits IntroduceTogether FamilyOf BestForPronoun Emphasised PersonGender TakenUp Protagonist Pair FirmOf ConsiderDescribed BestForNominal OpensParagraph GroupLoosely DescribeBecoming NoteSpeaker Group Describe Join Settle NameBehind JoinApposition FollowsPluralArticle fr:ArticleGender JoinTitles List Introduce Index en:IsUnknownSurname HeadOf NamedReferent ReadSentence .ctor Resolve Read
        Mentions.Coreference.Referent LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor
        Grammar.Morphology Reads Has
        Mentions.Coreference.QuotedWords Pass Read .ctor
        Grammar.Dependents GetEnumerator .ctor
        Grammar.Sentence Child Children get_Item
        Mentions.Coreference.MarkableReader IsPersonal IsNominalised OwnerOf GenderOf en:IsBodyOfOffice EndOf Nominal IsFormOfAddress IsInhabitant ClassOf ReadWord ClauseOf TopOf TopRelation ProminenceOf IsSetAside ReadNames Read .ctor
        Mentions.Coreference.Markable .ctor
        Mentions.TitleMention .ctor
        Mentions.TitleReader fr:SkipDeterminers fr:ReadHeadFirstAfter IsOpener Add Form en:ReadHeadLastAfter ReadAfter fr:IsBarrier fr:ReadHeadFirstBefore en:IsPossessive en:IsTitleModifier IsTitleNoun Is en:ReadHeadLastBefore Has ReadBefore ReadSentence .ctor Read
        Mentions.DocumentEntities .ctor
        Mentions.DocumentEntity .ctor
        Mentions.Mention .ctor
        Mentions.NameForm Join get_Entity .ctor
        Mentions.NameLinker Head fr:IsAcronymOf Build JoinBracketed JoinAcronyms JoinHyphenated JoinAddressed en:IsClub en:IsProject IsOtherGender en:IsSurnameOfNobody EndsWith StartsWith IsShortFor JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link
        Mentions.EntityReader Covers IsQuantity IsSetAside ReadNames Read
        Mentions.FoundName .ctor
        Mentions.InstitutionReader fr:Replace fr:NameEnd fr:SkipAdjectives fr:IsArticle fr:IsComplement fr:Lower fr:Seat fr:IsNamePart fr:Complement fr:Covering Read .ctor
        Mentions.NameReader FirstWordAt Settle MayHold Set Signature Starts fr:IsKnownPlace FindAgain AddKnown fr:IsComma fr:IsArticle fr:IsFirm fr:IsHeld en:EndsInPlaceHead IsPluralOfNobody en:EndsInTeamWord NamesGovernment HasCapital Lower Add MayLead AddFirm AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read
        Mentions.InstitutionHeads fr:StartsWith fr:At
        Mentions.NameHash en:FoldOther Finish
        Mentions.NameEvidence Settle Add .ctor
        Mentions.NameDescriptions KindOf IsMembership IsOne Named IsLocal Word IsPolity After Add Before AddOwn AddTo
        Mentions.SpanRefinement fr:IsFunctionWord IsShortRank IsRank IsFormOfAddress IsCount IsCommonAcronym IsLink IsFormOfAddressAlone ExtendToPossessive Lower ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Trim PartAtVerbs PartDescribed PartOwners JoinHeads JoinAcrossCommas Refine .ctor
        Mentions.NameSpan .ctor
        Mentions.NameLabels IsInside
        Mentions.NameTagger ScoreKinds Best Decode Score Tag .ctor
        Mentions.NameModel Score
        Mentions.NameFeatures CuesAfter CuesBefore Prefix Suffix Key Look Form Extract
        Mentions.NameSentence fr:IsCompoundGivenName IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor
        Mentions.Gazetteer Find Fingerprint FindFinished
        Mentions.TokenShapes IsNameLike OfMark IsAddress Of
        Mentions.BoilerplateReader CreditEnd StartsWith ReadLine Read
        Facts.DocumentFacts .ctor
        Facts.AmountSubjects Of
        Facts.ExtractedFact .ctor
        Facts.FactEvidence .ctor
        Text.LineMap Column Line .ctor
        Facts.HappeningMerger fr:Alike Equivalent Absorb Matches CountCommon IsSame IsWording AddKeys Merge
        Facts.HappeningKey Equals GetHashCode .ctor
        Facts.MovementOrigins Add
        Facts.LooseCircumstances Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add
        Facts.DenialEffects Deny Apply
        Facts.SpokenAudiences en:Listener en:Add
        Facts.SpeechReader Inherit en:JoinAppraisals en:JoinAdded en:TrimAudiences Performs IsAttribution en:TellsClause Says RangeOf GivesWords IsOwn AddAttributed AimAtOwner Clitic IsImpersonal Extend Subject AddQuotes Take en:HasAny HasAll IsQuoter QuotationAt SentenceAt WordCount Assign Settle .ctor
        Facts.Quotation .ctor Find
        Facts.SumChoice en:Disagree Apply
        Facts.CostChoice Apply
        Facts.LeftoverAmounts Add Thing en:Modified
        Facts.InstitutionPlaces Behind Before PlaceAt .ctor en:IsOrganizationNoun Add
        Facts.PurchasePrices Add
        Facts.ApposedSums Add
        Facts.LocationFacts IsRegion LiesIn AddSited AddBased en:Named Add
        Facts.OfficeJoiner Join en:NameEmployers
        Facts.FactReader Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOffice RemoveOffices InSentenceOrder Incidental RemoveParts Contradicts Topic Lemmas Has IsBoilerplate Read
        Facts.TitleJoiner Join
        Facts.FormerFigures Add
        Facts.ComingOffices en:Apply
        Facts.NamedTogether Resolve
        Facts.GappedSums Add
        Facts.RespectiveFacts Add
        Facts.ApposedRelations Possessor fr:AddSeveral Genitive Read InLaw Add
        Facts.AffiliationFacts fr:Bracketed MayBeParty IsCamp Add
        Facts.WordFilter MayHold Add .ctor
        Facts.LifeDates Add
        Facts.CompoundParticiples Add
        Facts.TitleFacts Trim Described Fact BelongsToName Noun Add
        Documents.EvidenceLocator Locate SentenceAt .ctor
        Grammar.Sentence fr:get_Root
        Facts.OfficeReader fr:Before en:IsPublic fr:After IsTitle fr:Head Title At Complete Begin .ctor
        Facts.Standing Deny Rank Limit Report
        Facts.SenseVocabulary Equals GetHashCode
        Facts.DiscussedOrganization At .ctor
        Facts.FactDraft get_Merged Merge CountOf Same Of Has Add .ctor
        Text.TextRange Equals Contains
        Facts.Filler fr:op_Equality .ctor
        Facts.EventContext en:Preposition Holds IsSite IsOfFormerFigure IsQuoted AmountOf Reaches FirstAmount AttachIntermediary Places Nearby FirstTime Attach StartOf EndOf Begin .ctor
        Facts.FrameMatcher en:PairRelatives en:HasPossessor fr:HasInfinitive IsDefinite IsAlone Lacks en:AddTopic Governor en:HasDeterminer IsAnaphor en:IsPublicOffice Infinitive LacksVerb en:NamesBody IsOfSeveral en:IsRanked OwnRange IsDeniedBy IsAbove Alone Holds fr:LacksOblique LabelsSelf TrimCompanions IsSeveral IsItsOwnOwner IsIndefinite IsDistinctive ParticleObject Companionable IsRespective IsBelow Crosses IsForeignParticle IsLoose HasAnyNear SentenceHas IsComing AreTogether Add Participle AnySeveral Beside AnyIndefinite TriggerRange LacksDistinctive HasDistributor Distribute CountEntities RequiresTwo Near TrimOthers TrimTrigger en:HasPronounSubject Distinct IsOfficeWithin LacksRequired fr:LacksComplement Guess Supplement CountDistinct Held IsRecentPast Fill LackOfVoice fr:ParticipleBehindName IsPresentParticiple LackOfWords ReadOpeningParticiple OpeningParticiple Try MistaggedVerb Match fr:MistaggedBehindClitic Begin .ctor
        Facts.MatchedExpression .ctor
        Facts.FactArgument .ctor
        Facts.StandingReader Report CarriesTense IsHypothetical IsBare IsSetOff IsUnder Determine Govern Mood en:IsSaid Tense IsNegated IsHearsay HasNegativeWord Assess Climb Rules Read Begin .ctor
        Facts.SurfaceReader fr:PairOpensBefore en:NominalBefore fr:SubjectBehind fr:SubjectAfter Between en:IsCourtesy IsListComma MatchingComma Closing OpensComposite HasInnerActor AfterPreposition en:OfNoun IsSingleBesidePlural en:NameBeforeCopula fr:ReadAfter fr:After ReadAround Around IsModifier SubjectLeft NameBefore en:AppositionBefore ChunkEnd NameAfter en:EndsInSpeaker .ctor
        Facts.ClauseReader en:Opens OpensClause OfNoun Disagree fr:IsJoined Agreeing en:IsGerundOf fr:IsGerund Preceding fr:NamedBefore en:HasNameAsObject fr:HasColonBetween HasCopula OpensItsClause IsLooseConjunct IsRelativeForm en:HasFunction fr:OpensPhrase HasRelativeSubject AddPredicate fr:HasInfiniteAuxiliary Announced DirectAntecedent fr:AddNearestAgreeing fr:HasRelativeObject en:Inserted en:Introduced en:Predicated IsRelative en:IsInsertedSpeech AddClauseSubject AddAround Selves AddSum AddWholes AddShared AddNestedInNoun Noun en:HasAgent Predicative NounComplements IsInfinitive ImpliedSubject en:OpensAsPast en:FirstNumeral en:NameRightBefore en:Subordinate AddPurpose fr:PairOpensAt en:States en:NameBehind Subject OpensQuotation Inverted RelativeObject en:FirstOfNumber DisplacedObject FollowsQuote Antecedent en:Acquainted AddGovernors fr:AddPossessors en:AddJoinedSubject en:AddSiteOfSubject Spelled FollowsMark en:IsSaying AddIndirectObject Quantifies IsReflexive AddNested IsPastParticiple FollowsReflexive Oblique CaseName IsPassive en:IsHeadlinePassive en:IsReducedRelative ReadVerb Verb IsFinite .ctor
        Facts.FactKind Takes get_Ordered Role
        Facts.FillerResolver AddListedBefore IsOfWhoIsNamed en:Count OpensAsPlural IsPlural IsCoordinated Amount AddListed Time IsAgentive AmountAt en:NameIncluded AddTogether AddPronounBefore Collect en:NamesBehindPlural Resolve Release IsActor Text IsSum IsQuoteOrHyphen Kept Keep PhraseRange en:BehindSum en:Acquaintance Phrase Apposed IsActorNoun Accepts OneOf MentionOf Entity HeadOfChunk One SetApart .ctor
        Facts.DocumentFillers Amount Time Rent Text Entity Words .ctor
        Facts.Evoked MayExclude Binds MayStandIn Kept .ctor
        Facts.MatchWorkspace .ctor
        Facts.Attribution .ctor
        Languages.French.FrenchVerbForms fr:Respelled fr:Ends fr:Infinitives
        Languages.English.EnglishVerbForms en:ByForm en:Table en:Infinitives
        Facts.Complement .ctor
        Facts.Clause Begin Add .ctor
        Facts.AnnotatedSentence Has get_HasNames HeadOf get_Amounts get_Times MayHaveAny IsNominal MayHave get_Number Child get_Reference get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsUpper FindDateline get_Mention get_Item FirstAt get_Count Unmapped Cover IsLower .ctor Of
        Facts.AttributionReader en:HasContentAfter IsWithin IsParenthetic IsImpersonal IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor
        Facts.SentenceReading .ctor
        Facts.FactGrammar en:get_MayBeSited get_MayBeSibling get_MayBeParty Initials get_AttributionInitials IsKnown Relemmatize
        Facts.WordGlance MayHold Of Add
        Facts.FrameNotation Default Option Types Bind IsWord Units
        Facts.RoleBinding .ctor
        Facts.LexicalUnit .ctor
        Facts.DeclaredLine Units
        Facts.FrameIndex Keep Place Read Entry Find
        Facts.WordMap get_Item
        Facts.WordSignature Of
        Quantities.DocumentQuantities Outside
        """;
}

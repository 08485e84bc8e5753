/** Ids of the kinds of document on several regions, in the order of menus; `briefingKinds` says what each is made of. */
export const briefingDocuments = ["briefing", "comparison", "comment-letter", "testimony"] as const;

/** Ids of the kinds of document on one region; `regionKinds` says what each is made of. */
export const regionDocuments = ["report", "fact-sheet", "answer-sheet", "workpaper"] as const;

/** Most regions and scenarios that fit a document on several. */
export const briefingLimits = { regions: 5, scenarios: 3 } as const;

#pragma once

#include "compliance/wording/wordingtext.h"

#include <QtGlobal>

#include <vector>

namespace trato::compliance {

/// A stretch of a text that is judged by itself, so that one sentence weighs in a long letter: tokens [first, end).
struct TonePart {
    size_t first = 0;
    size_t end = 0;
};

/// Whole sentences, some twenty words each.
std::vector<TonePart> toneParts(const WordingText& text);

/// The key of a word alone; 0: it is none, nor a figure.
quint32 toneWordKey(const WordingText& text, const TextToken& token);

/// What a model of the tone weighs, as keys: each word, its beginnings of three to six letters, each pair of words in a
/// row and of their first four letters; figures are all one word. The builder of the model and its reader must agree on
/// them to the bit.
void appendToneFeatures(const WordingText& text, const TonePart& part, std::vector<quint32>& keys);

} // namespace trato::compliance

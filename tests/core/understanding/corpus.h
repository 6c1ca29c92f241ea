#pragma once

#include "understanding/scoring/labelled.h"
#include "understanding/understanding.h"

#include <QVector>

#include <memory>

namespace trato::understanding::test {

/// The sets of messages that nobody trains on; their dates hold for a message of Thursday, 2026-11-19.
enum class Set {
    HeldOut,  ///< resources/understanding/heldout.tsv, written together with the training sentences
    Open,     ///< data/open.tsv: hard wording; what fails here may be looked at and learned from
    Blind,    ///< data/blind.tsv: hard wording written with the open ones; its failures were looked at late
    Latest,   ///< data/voices-latest.tsv: written when the training was over; its failures were looked at late
    Later,    ///< data/voices-later.tsv: written after that; then its failures were looked at
    Recent,   ///< data/voices-recent.tsv: written still later; then its failures were looked at
    Lately,   ///< data/voices-lately.tsv: the fresh set before this one; its failures were looked at
    Fresh,    ///< data/voices-fresh.tsv: written last; scored when the models were done, its failures never looked at
    Everyday, ///< data/everyday.tsv: what people say a hundred times a day, none of it sensitive
};

QVector<Labelled> messagesOf(Set set);

/// The texts of all training sentences.
QStringList trainingTexts();

/// A message received on Thursday, 2026-11-19, at 10:00 in Brasília.
Message messageOf(const QString& text, Channel channel = Channel::WhatsApp);

/// The one reader of this test program.
const Reader& reader();

} // namespace trato::understanding::test

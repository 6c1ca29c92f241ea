#pragma once

#include "understanding/language/vocabulary.h"

namespace trato::understanding {

/// What is done with a debt that is then paid "em 6".
const Vocabulary& spreading();
/// Who says one of these of a plan takes it or asks for it.
const Vocabulary& choosing();
/// Who says one of these takes it.
const Vocabulary& taking();
/// What is asked for with a longer plan: "esticar", "alongar".
const Vocabulary& stretching();

} // namespace trato::understanding

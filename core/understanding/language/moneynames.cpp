#include "understanding/language/moneynames.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

const QHash<QString, qint64>& units()
{
    static const QHash<QString, qint64> worth{{u"reais"_s, 100}, {u"real"_s, 100}, {u"reau"_s, 100}, {u"reai"_s, 100},
        {u"conto"_s, 100}, {u"contos"_s, 100}, {u"pila"_s, 100}, {u"pilas"_s, 100}, {u"prata"_s, 100},
        {u"pratas"_s, 100}, {u"mango"_s, 100}, {u"mangos"_s, 100}, {u"dinheiros"_s, 100}, {u"reaisinhos"_s, 100},
        {u"continho"_s, 100}, {u"barao"_s, 1000'00}, {u"baroes"_s, 1000'00}, {u"k"_s, 1000'00}, {u"milao"_s, 1000'00},
        {u"centavos"_s, 1}, {u"centavo"_s, 1}, {u"contim"_s, 100}, {u"reias"_s, 100}, {u"rais"_s, 100},
        {u"reis"_s, 100}, {u"reaes"_s, 100}, {u"realzinho"_s, 100}, {u"merreis"_s, 100}, {u"contao"_s, 100},
        {u"pilinha"_s, 100}, {u"pilinhas"_s, 100}, {u"contu"_s, 100}, {u"reals"_s, 100}, {u"reas"_s, 100},
        {u"riais"_s, 100}, {u"realis"_s, 100}, {u"contozinho"_s, 100}, {u"realzinhos"_s, 100}, {u"milha"_s, 1000'00}};
    return worth;
}

const QHash<QString, qint64>& nicknames()
{
    static const QHash<QString, qint64> sums{{u"cenzinho"_s, 100'00}, {u"cenzao"_s, 100'00}, {u"cinquentinha"_s, 50'00},
        {u"cinquentao"_s, 50'00}, {u"duzentao"_s, 200'00}, {u"trezentao"_s, 300'00}, {u"quinhentao"_s, 500'00},
        {u"milzinho"_s, 1000'00}, {u"milao"_s, 1000'00}, {u"duzentinho"_s, 200'00}, {u"trezentinho"_s, 300'00},
        {u"quinhentinho"_s, 500'00}, {u"oitentinha"_s, 80'00}, {u"setentinha"_s, 70'00}, {u"sessentinha"_s, 60'00},
        {u"noventinha"_s, 90'00}, {u"quarentinha"_s, 40'00}, {u"trintinha"_s, 30'00}, {u"vintinho"_s, 20'00},
        {u"cinquentim"_s, 50'00}, {u"seiscentao"_s, 600'00}, {u"setecentao"_s, 700'00}, {u"oitocentao"_s, 800'00},
        {u"novecentao"_s, 900'00}, {u"quatrocentinho"_s, 400'00}, {u"cinquentona"_s, 50'00}, {u"cemzinho"_s, 100'00},
        {u"cemzao"_s, 100'00}, {u"quatrocentao"_s, 400'00}, {u"milzao"_s, 1000'00}, {u"vintao"_s, 20'00},
        {u"trintao"_s, 30'00}, {u"quarentao"_s, 40'00}, {u"sessentao"_s, 60'00}, {u"setentao"_s, 70'00},
        {u"oitentao"_s, 80'00}, {u"noventao"_s, 90'00}, {u"vintinha"_s, 20'00}, {u"vintim"_s, 20'00},
        {u"trezentim"_s, 300'00}, {u"duzentim"_s, 200'00}, {u"cenzim"_s, 100'00}, {u"seiscentinho"_s, 600'00},
        {u"duzentinhos"_s, 200'00}, {u"trezentinhos"_s, 300'00}, {u"quinhentinhos"_s, 500'00},
        {u"quinhentola"_s, 500'00}, {u"setecentinho"_s, 700'00}, {u"oitocentinho"_s, 800'00},
        {u"novecentinho"_s, 900'00}};
    return sums;
}

const QHash<QString, qint64>& notes()
{
    static const QHash<QString, qint64> worth{{u"galo"_s, 50'00}, {u"onca"_s, 50'00}, {u"oncas"_s, 50'00},
        {u"garoupa"_s, 100'00}, {u"garoupas"_s, 100'00}, {u"lobo guara"_s, 200'00}};
    return worth;
}

} // namespace trato::understanding

### Your visit: what was seen, how the predictions went, and those that were missed once more.

## The chapter and its scenes, as menus and headings name them

visit-title = Tu visita
visit-question = ¿Qué he visto, y qué sé ahora?
visit-answers = Lo que viste, lo que adivinaste y, otra vez, lo que fallaste, con otros números.
visit-saw-title = Lo que viste
visit-saw-question = ¿Qué he visto?
visit-again-title = Otra vez
visit-again-question = ¿Qué sé ahora?

visit = Tu visita

visit-minutes = { $minutes ->
    [0] menos de un minuto
    [one] un minuto
   *[other] { $minutes } minutos
 }
visit-none = Aún no has visto ninguna de las { $screens } pantallas. Cada una cuenta cuando la has mirado un momento.
visit-all = Viste **{ $seen } de { $screens } pantallas**, en **{ $time }**.
visit-chapter = { $title } · { $seen } de { $screens }
visit-chapter-time = { $title } · { $seen } de { $screens }, { $time }
visit-no-predictions = Aún no has hecho ninguna de las { $questions } predicciones.
visit-predictions = Hiciste **{ $made } de { $questions } predicciones**. Acertadas: { $right }. Falladas: { $missed }. Falladas al principio, luego acertadas: { $mended }.
visit-outcome = { $outcome ->
    [right] acertada
    [missed] fallada
   *[mended] fallada al principio, luego acertada
 }
visit-prediction = { $chapter }, «{ $scene }»: { $outcome }
visit-private = Esta lista se guarda solo en tu navegador. El servidor la olvida poco después de que te vayas.
visit-print = Imprimir
visit-forget = Olvidar esto

visit-missed = Fallaste { $missed ->
    [one] una pregunta. Aquí vuelve, con otros números.
   *[other] { $missed } preguntas. Aquí vuelven, con otros números.
 }
visit-nothing-missed = Hasta ahora no has fallado nada. Aquí están las { $questions } preguntas, con otros números.
visit-asked = Pregunta { $n } de { $all }, de «{ $chapter }»
visit-next = Siguiente pregunta
visit-how = ¿Cómo te fue?
visit-see = Míralo: { $scene }
visit-round = Acertaste **{ $right } de { $asked }**.
visit-round-missed = Acertaste **{ $right } de { $asked }**. Lo que fallaste vuelve en la próxima tanda.
visit-another = Otra tanda
